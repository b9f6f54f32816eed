internal import ArchiveModel
internal import Foundation
internal import Markup

/// Makes ids for records that do not exist yet.
enum StubIdentifier {
    private static let maximumLength = 60

    /// An id made of a text's words: Latin letters without their marks, in small letters; without the words that say little
    /// where rules are given.
    static func id(for text: String, kind: RecordKind, rules: LanguageRules?) -> String {
        var result = ""
        var count = 0
        let words = text.lowercased().replacing("’", with: "'").split { !($0.isLetter || $0.isNumber || $0 == "'") }
        for word in words {
            let bare = String(word).replacing("'s", with: "").replacing("'", with: "")
            if let rules, rules.stopWords.contains(String(bare)), bare != "not", bare != "no" { continue }
            let plain = NormalizedText.nfc(unmarked(bare))
            guard !plain.isEmpty, Identifier.isValid(plain) else { continue }
            let next = result.isEmpty ? plain : result + "-" + plain
            if next.utf8.count > maximumLength || rules != nil && count == 6 { break }
            result = next
            count += 1
        }
        if result.isEmpty { result = kind == .claim ? "claim" : "actor" }
        return ReservedIdentifiers.contains(result, kind: kind) ? kind.rawValue + "-" + result : result
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

    private static func unmarked(_ word: String) -> String {
        let plain = String(
            String.UnicodeScalarView(
                word.decomposedStringWithCanonicalMapping.unicodeScalars.filter { !(0x300...0x36F).contains($0.value) }))
        return plain.utf8.allSatisfy { $0 < 0x80 } ? plain : word
    }
}
