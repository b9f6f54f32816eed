/// Makes the id of a record from its title.
package enum RecordName {
    /// How long an id from a title may become, in bytes: addresses are read and typed.
    package static let comfortableLength = 60

    /// The title's words in small letters of plain Latin, joined by hyphens; as many as are comfortable. Nothing where the title
    /// has no letter or digit.
    ///
    /// - Parameter language: the site's, a BCP 47 tag.
    package static func identifier(for title: String, language: String) -> String? {
        let name = name(for: title, language: language).text
        return name.isEmpty ? nil : name
    }

    /// Whether the id says all words of a title, or those that fit.
    ///
    /// - Parameter language: the site's, a BCP 47 tag.
    package static func isWhole(_ title: String, language: String) -> Bool { name(for: title, language: language).isWhole }

    private static func name(for title: String, language: String) -> (text: String, isWhole: Bool) {
        var result = ""
        for whole in words(of: Transliteration.plain(title, language: language)) {
            let word = whole.utf8.count > Identifier.maximumLength ? head(of: whole) : whole
            guard Identifier.isValid(word) else { continue }
            let next = result.isEmpty ? word : result + "-" + word
            if next.utf8.count > comfortableLength {
                return (result.isEmpty ? head(of: word) : result, false)
            }
            result = next
        }
        return (result, true)
    }

    /// Runs of letters, digits and marks; an apostrophe joins what it stands between.
    private static func words(of text: String) -> [String] {
        var words: [String] = []
        var word = String.UnicodeScalarView()
        func end() {
            if !word.isEmpty { words.append(NormalizedText.nfc(String(word))) }
            word = String.UnicodeScalarView()
        }
        for scalar in text.unicodeScalars where !"'’ʼ\u{AD}\u{200B}\u{2060}".unicodeScalars.contains(scalar) {
            if LetterClass(scalar) == .other { end() } else { word.append(scalar) }
        }
        end()
        return words
    }

    /// As much of a long word as is comfortable, whole characters.
    private static func head(of word: String) -> String {
        var head = ""
        for character in word {
            guard head.utf8.count + String(character).utf8.count <= comfortableLength else { break }
            head.append(character)
        }
        return head
    }
}
