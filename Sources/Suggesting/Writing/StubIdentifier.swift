internal import ArchiveModel
internal import Markup

/// Makes ids for records that do not exist yet, of the words that `sitegen new` would make them of.
enum StubIdentifier {
    /// The id of an actor by its name, or of a claim by the first six words of it that say something.
    ///
    /// - Parameters:
    ///   - language: the site's, a BCP 47 tag.
    ///   - rules: of the article's language where words that say little are left out.
    static func id(for text: String, kind: RecordKind, language: String, rules: LanguageRules?) -> String {
        let words = rules.map { telling(text, $0) } ?? text
        guard let id = RecordName.identifier(for: words, language: language) else { return kind.rawValue }
        return ReservedIdentifiers.contains(id, kind: kind) ? kind.rawValue + "-" + id : id
    }

    private static func telling(_ text: String, _ rules: LanguageRules) -> String {
        text.replacing("’", with: "'").split { !($0.isLetter || $0.isNumber || $0 == "'") }.compactMap { word -> String? in
            let bare = String(word).replacing("'s", with: "").replacing("'", with: "")
            let plain = bare.lowercased()
            return rules.stopWords.contains(plain) && plain != "not" && plain != "no" || bare.isEmpty ? nil : bare
        }.prefix(6).joined(separator: " ")
    }

    /// The id, or the id with the first number that is free; it is taken then.
    static func unique(_ id: String, among taken: inout Set<String>) -> String {
        var result = id
        var number = 2
        while !taken.insert(result).inserted {
            result = "\(id)-\(number)"
            number += 1
        }
        return result
    }
}
