internal import ArchiveModel
package import Markup
internal import SiteBuild

/// Ids of what is imported: those that `sitegen new` makes, and for what those cannot name, one all the same.
package enum ImportedName {
    /// The id of a title or name.
    ///
    /// - Parameters:
    ///   - language: the site's, a BCP 47 tag.
    ///   - kind: of the record; its name stands for a text without any word that could stand in an id, and before an id that
    ///     the site uses itself.
    package static func identifier(for title: String, language: String, kind: RecordKind) -> String {
        guarded(RecordName.identifier(for: title, language: language), kind)
    }

    /// The same for a claim, whose first words many others may have too: one that does not fit ends with six hexadecimal
    /// digits of the SHA-256 of all its words, so that it is the same everywhere.
    package static func identifier(forClaim claim: String, language: String) -> String {
        let name = RecordName.identifier(for: claim, language: language)
        guard name == nil || !RecordName.isWhole(claim, language: language) else { return guarded(name, .claim) }
        let digest = Digest.sha256(Array(claim.comparableText.utf8)).prefix(6)
        return "\(name ?? RecordKind.claim.rawValue)-\(digest)"
    }

    private static func guarded(_ id: String?, _ kind: RecordKind) -> String {
        guard let id else { return kind.rawValue }
        return ReservedIdentifiers.contains(id, kind: kind) || id.count == 4 && id.allSatisfy(\.isNumber)
            ? kind.rawValue + "-" + id : id
    }
}
