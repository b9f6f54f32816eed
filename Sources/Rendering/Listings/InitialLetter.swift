import Markup
@_spi(_Unicode) import Swift

/// What an actor's name begins with, as lists by letter know it.
///
/// Letters of alphabets stand for themselves, upper-cased and without marks; digits and scripts whose signs are too many
/// for a list of letters share one place. Quotation marks and the like before the first letter don't count.
enum InitialLetter {
    /// The facet of everything that begins with no letter of an alphabet.
    static let other = "other"

    /// The letter in lower case as it stands in addresses: `a` for «Ångström», `д` for «Дружба», else `other`.
    static func facet(of name: String) -> String {
        guard let letter = letter(of: name) else { return other }
        return letter.properties.lowercaseMapping
    }

    /// What a reader is shown of a facet; nothing for `other`.
    static func label(of facet: String) -> String? { facet == other ? nil : facet.uppercased() }

    private static func letter(of name: String) -> Unicode.Scalar? {
        for scalar in name._nfd {
            switch LetterClass(scalar) {
            case .digit: return nil
            case .mark, .other: continue
            case .letter:
                let upper = scalar.properties.uppercaseMapping._nfd.first { LetterClass($0) == .letter }
                return upper.flatMap { isOfAlphabet($0) ? $0 : nil }
            }
        }
        return nil
    }

    /// Alphabets with case, and the Hebrew and Arabic ones (ISO 15924: Hebr, Arab); syllabaries and ideographs are none.
    private static func isOfAlphabet(_ letter: Unicode.Scalar) -> Bool {
        switch letter.properties.generalCategory {
        case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter: true
        case .otherLetter: (0x05D0...0x05EA).contains(letter.value) || (0x0620...0x064A).contains(letter.value)
        default: false
        }
    }
}
