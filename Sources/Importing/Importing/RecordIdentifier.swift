internal import ArchiveModel
internal import Foundation
internal import Markup
internal import SiteBuild

/// Ids that are made from what a record says: the same words give the same id on every machine and every day.
package enum RecordIdentifier {
    private static let maximumLength = 60

    /// The words of a title or name in small letters, Latin letters without their marks, as many as fit into 60 bytes.
    ///
    /// - Parameter fallback: the id of a text without any word that could stand in one; it also goes before an id that the
    ///   site uses itself.
    package static func from(title: String, fallback: String) -> String {
        guarded(words(of: title).text, fallback)
    }

    /// The same for a claim, whose first words many others may have too: one that does not fit ends with six hexadecimal
    /// digits of the SHA-256 of all its words.
    package static func from(claim: String) -> String {
        let words = words(of: claim)
        guard !words.isWhole || words.text.isEmpty else { return guarded(words.text, "claim") }
        let digest = Digest.sha256(Array(claim.comparableText.utf8)).prefix(6)
        return words.text.isEmpty ? "claim-\(digest)" : "\(words.text)-\(digest)"
    }

    private static func words(of text: String) -> (text: String, isWhole: Bool) {
        var result = ""
        for word in text.comparableText.split(separator: " ") {
            let plain = NormalizedText.nfc(unmarked(word))
            guard !plain.isEmpty, Identifier.isValid(plain) else { continue }
            let next = result.isEmpty ? plain : result + "-" + plain
            if next.utf8.count > maximumLength { return (result, false) }
            result = next
        }
        return (result, true)
    }

    private static func guarded(_ id: String, _ fallback: String) -> String {
        if id.isEmpty { return fallback }
        return ReservedIdentifiers.contains(id, kind: .claim) || id.count == 4 && id.allSatisfy(\.isNumber)
            ? fallback + "-" + id : id
    }

    private static func unmarked(_ word: Substring) -> String {
        if word.utf8.allSatisfy({ $0 < 0x80 }) { return String(word) }
        let plain = String(
            String.UnicodeScalarView(
                String(word).decomposedStringWithCanonicalMapping.unicodeScalars.filter { !(0x300...0x36F).contains($0.value) }))
        // Only where a Latin word remains; elsewhere marks are part of the letters.
        return plain.utf8.allSatisfy { $0 < 0x80 } ? plain : String(word)
    }
}
