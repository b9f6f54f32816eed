internal import ArchiveModel
package import Diagnostics
internal import Markup

/// Whether a name can be the id of a record.
enum IdentifierRules {
    /// - Parameter isFileName: whether the id is that of the file that the place names, rather than a reference.
    static func problem(with id: String, kind: RecordKind, place: Place, isFileName: Bool = false) -> Diagnostic? {
        if let violation = Identifier.violation(in: id) {
            let nearest = Identifier.nearest(to: id)
            let isCopy = isFileName && (id.lowercased().hasSuffix(" copy") || id.lowercased().hasPrefix("copy of "))
            return Diagnostic(
                .invalidID, at: place, "“\(id)” cannot be an id: it \(violation)",
                help: (nearest.map { isFileName ? "Rename the file to “\($0).md”: " : "Write “\($0)”: " } ?? "")
                    + "\(nearest == nil ? "Use" : "use") lower-case letters and digits of any script, joined by single hyphens."
                    + (isCopy ? " If it is a copy made by chance, take it away." : ""),
                fix: isCopy ? nil : nearest.map { isFileName ? rename(place.file, to: $0) : .replace(id, with: $0, at: place) })
        }
        if ReservedIdentifiers.contains(id, kind: kind) {
            return Diagnostic(
                .reservedID, at: place, "“\(id)” cannot be the id of \(kind.withArticle): an address of the site uses it",
                help: "Choose another name for it.")
        }
        return nil
    }

    /// The same file in the same folder, named after another id.
    private static func rename(_ file: String, to id: String) -> Fix {
        let folder = file.utf8.lastIndex(of: UInt8(ascii: "/")).map { file[...$0] } ?? ""
        return .rename(file, to: folder + id + ".md")
    }
}

extension DiagnosticKind {
    package static let invalidID = DiagnosticKind(
        "invalid-id", .error, "a name cannot be an id",
        explanation: """
            The id of a record is its file's name without `.md`. It becomes part of addresses that others link to, so it has a
            strict form: lower-case letters, or letters of a script without case, combining marks after them, and decimal
            digits, joined by single hyphens, at most 100 bytes.
            """,
        wrong: """
            -- Content/actors/Bo_Lind.md --
            ‸---
            name: Bo Lind
            kind: person
            ---
            """,
        right: """
            -- Content/actors/bo-lind.md --
            ---
            name: Bo Lind
            kind: person
            ---
            """)

    package static let reservedID = DiagnosticKind(
        "reserved-id", .error, "an id is one that the site's own addresses use",
        explanation: """
            Lists lie at addresses such as `/articles/2021/`, `/topics/page/2/` and `/claims/index/false/`, so four digits,
            `page` and `index` cannot be ids; nor can a page be called `articles`, `claims`, `actors`, `topics`, `assets`,
            `data`, `corrections` or `404`.
            """,
        wrong: """
            -- Content/pages/corrections.md --
            ‸---
            title: Corrections policy
            ---
            """,
        right: """
            -- Content/pages/corrections-policy.md --
            ---
            title: Corrections policy
            ---
            """)
}
