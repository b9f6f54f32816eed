/// A word, a number or a sign of a text, as the rules see it.
package struct Token: Sendable, Hashable {
    package enum Kind: Sendable, Hashable {
        case word, number
        /// The ’s of a genitive, which is no part of the name before it.
        case genitive
        case openingQuote, closingQuote
        case punctuation
    }

    package let kind: Kind
    /// As it is written.
    package let text: String
    /// In small letters, with a straight apostrophe and, where it is an abbreviation of letters, without its points.
    package let plain: String
    /// Bytes of the text.
    package let range: Range<Int>
    /// Whether white space, or the start of the text, stands before it.
    package let isSpaced: Bool

    package var isWord: Bool { kind == .word }

    /// Whether it begins with a capital letter.
    package var isCapitalized: Bool {
        kind == .word && (text.unicodeScalars.first.map { $0.properties.isUppercase } ?? false)
    }

    /// Whether it is one of these signs.
    func isSign(_ signs: Set<String>) -> Bool { kind == .punctuation && signs.contains(text) }
}
