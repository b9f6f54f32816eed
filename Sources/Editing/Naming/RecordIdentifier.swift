internal import ArchiveModel
internal import Diagnostics
internal import Markup

/// Whether a name that somebody typed can be the id of a record.
enum RecordIdentifier {
    /// What is wrong with it, and what to do; nothing where it can be.
    ///
    /// - Parameter id: in NFC.
    static func problem(with id: String, kind: RecordKind) -> (message: String, help: String)? {
        if let violation = Identifier.violation(in: id) {
            return (
                "“\(VisibleText.of(id))” cannot be an id: it \(violation)",
                (Identifier.nearest(to: id).map { "Write “\($0)”: use" } ?? "Use")
                    + " lower-case letters and digits of any script, joined by single hyphens."
            )
        }
        guard ReservedIdentifiers.contains(id, kind: kind) else { return nil }
        return (
            "“\(id)” cannot be the id of \(kind.withArticle): an address of the site uses it", "Choose another name for it."
        )
    }
}
