import ArchiveModel
import Diagnostics
import Hypertext
import Markup
import Testing

@testable import ArchiveReading

/// An archive linked from files in a string, and what the rules find in it.
struct TestArchive {
    let archive: Archive
    /// What was wrong before any rule was asked.
    let errors: [Diagnostic]

    /// - Parameter files: below a small archive that is in order.
    init(_ files: String) throws {
        var texts: [String: String] = [:]
        for example in [Self.harbour, Example(files)] {
            for case (let path, .file(let text)) in example.entries { texts[path] = text }
        }
        let records = texts.compactMap { path, text -> ReadRecord? in
            let parts = path.split(separator: "/")
            guard parts.count == 3, let kind = RecordKind.allCases.first(where: { $0.folder == String(parts[1]) })
            else {
                return nil
            }
            let id = String(parts[2].dropLast(".md".count))
            let draft = DraftReader.read(SourceText(path: path, text: text), kind: kind, id: id)
            return ReadRecord(kind: kind, id: id, file: path, draft: draft.value, diagnostics: draft.diagnostics)
        }
        let base = try #require(BaseURL("https://archive.example/"))
        let settings = SiteSettings(
            title: "Harbour files", baseURL: base, description: nil, language: "en", since: nil, publisher: nil,
            license: nil, ratings: .builtin, ratingMap: [], outputs: nil, pageSize: 100, feedLimit: 50)
        let linked = Linker.link(Linker.Input(settings: settings, records: records, assets: [], includesDrafts: false))
        archive = linked.archive
        errors = (records.flatMap(\.diagnostics) + linked.diagnostics).filter { $0.severity == .error }
    }

    /// What a rule finds, on 1 January 2026.
    func found(_ check: any Check.Type) -> [Diagnostic] {
        check.diagnostics(in: archive, today: PartialDate(year: 2026, month: 1, day: 1))
    }

    private static let harbour = Example(
        """
        -- Content/articles/harbour-report.md --
        ---
        title: A report from the harbour
        published: 2024-03-02
        ---
        The mayor said that [the harbour is closed]{claim=harbour-closed by=ada-quill as=likely}.
        -- Content/claims/harbour-closed.md --
        ---
        claim: The harbour is closed
        ---
        -- Content/actors/ada-quill.md --
        ---
        name: Ada Quill
        kind: person
        ---
        """)
}
