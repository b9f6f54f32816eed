import ArchiveModel
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

extension StringTable {
    /// Every text with its key, in the order of the keys.
    func add(to facts: inout Facts) {
        facts.add(language)
        for (key, entry) in entries.sorted(by: { $0.key < $1.key }) {
            facts.add(key)
            switch entry {
            case .text(let phrase): facts.add(phrase.pieces)
            case .counted(let forms):
                for (form, phrase) in forms.sorted(by: { $0.key.rawValue < $1.key.rawValue }) {
                    facts.add(form.rawValue)
                    facts.add(phrase.pieces)
                }
            }
        }
    }
}

extension Facts {
    fileprivate mutating func add(_ pieces: [Phrase.Piece]) {
        for piece in pieces {
            switch piece {
            case .text(let text): add(text)
            case .place(let name): add("{" + name + "}")
            }
        }
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
