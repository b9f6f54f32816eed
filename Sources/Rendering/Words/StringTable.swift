package import Mustache

/// The words of the interface in one language: every text by its key.
package struct StringTable: Sendable {
    package enum Entry: Sendable {
        case text(Phrase)
        /// By the forms that the language has for counted things; `{count}` is the number.
        case counted([PluralCategory: Phrase])
    }

    /// BCP 47: of the words, which is not the site's where there are none in that.
    package let language: String
    package let entries: [String: Entry]

    package init(language: String, entries: [String: Entry]) {
        self.language = language
        self.entries = entries
    }

    /// The texts that templates can name, by key.
    package var phrases: [Phrase] {
        entries.compactMap { _, entry in
            if case .text(let phrase) = entry { phrase } else { nil }
        }.sorted { $0.key < $1.key }
    }
}

extension Phrase {
    /// The text with values in its places; a place without one shows nothing.
    func filled(_ values: (name: String, value: String)...) -> String {
        var text = ""
        for piece in pieces {
            switch piece {
            case .text(let piece): text += piece
            case .place(let name): text += values.first { $0.name == name }?.value ?? ""
            }
        }
        return text
    }
}
