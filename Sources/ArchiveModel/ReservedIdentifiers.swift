package import Markup

/// The ids that a route of the site uses itself, so that no record can have them.
package enum ReservedIdentifiers {
    /// What a rating cannot be called: the list of claims without a verdict stands there.
    package static let unrated = "unrated"

    /// Whether a record of this kind cannot have this id, or this former id.
    package static func contains(_ id: String, kind: RecordKind) -> Bool {
        if id == "page" || id == "index" || isYear(id) { return true }
        return kind == .page && pages.contains(id)
    }

    private static let pages: Set<String> = [
        "articles", "claims", "actors", "topics", "assets", "data", "corrections", "404",
    ]

    private static func isYear(_ id: String) -> Bool {
        id.utf8.count == 4 && id.utf8.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
    }
}
