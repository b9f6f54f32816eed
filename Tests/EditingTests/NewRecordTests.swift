import ArchiveModel
import Diagnostics
import Foundation
import Markup
import SiteBuild
import Testing

@testable import ArchiveReading
@testable import Editing

/// What `sitegen new` makes.
@Suite("A new record")
struct NewRecordTests {
    private static let today = PartialDate("2026-11-21")

    private func make(
        _ kind: RecordKind, _ title: String, id: String? = nil, folder: String? = nil, in archive: TemporaryArchive
    ) throws -> String {
        try NewRecord(kind: kind, title: title, id: id, folder: folder).write(
            in: archive.path, language: "en", today: try #require(Self.today))
    }

    @Test("is in order, as a draft and published", arguments: RecordKind.allCases)
    func inOrder(_ kind: RecordKind) async throws {
        let archive = try TemporaryArchive("")
        let path = try make(kind, "The harbour: \"closed\" # or not", in: archive)
        #expect(path == "Content/\(kind.folder)/the-harbour-closed-or-not.md")
        let draft = await archive.check()
        #expect(draft.diagnostics.filter { $0.severity == .error } == [])
        let text = try #require(archive.read(path))
        try archive.write(path, text.replacing("\ndraft: true\n", with: "\n"))
        let published = await archive.check()
        #expect(published.diagnostics.filter { $0.severity > .hint } == [])
        #expect(archive.read(path)?.contains("\"The harbour: \\\"closed\\\" # or not\"") == true)
    }

    @Test("names each key of its kind, with its meaning", arguments: RecordKind.allCases)
    func keys(_ kind: RecordKind) throws {
        let text = RecordTemplate(kind: kind, title: "T", today: try #require(Self.today), isDraft: true).text
        for field in kind.fields {
            #expect(text.contains("\n\(field.key):") || text.contains("\n# \(field.key):"), "\(field.key)")
            #expect(text.contains("# \(field.summary)"), "\(field.key)")
        }
    }

    @Test("holds only keys that exist, also in what is a comment", arguments: RecordKind.allCases)
    func uncommented(_ kind: RecordKind) throws {
        let text = RecordTemplate(kind: kind, title: "T", today: try #require(Self.today), isDraft: true).text
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
            let bare = line.hasPrefix("# ") ? line.dropFirst(2) : line
            let isKey = bare.hasSuffix(":") || bare.hasSuffix("[]") || bare.hasSuffix("{}")
            return isKey && !bare.contains("  A ") && !bare.hasSuffix("of these:") ? bare : line
        }
        let source = SourceText(path: "x.md", text: lines.joined(separator: "\n"))
        let read = DraftReader.read(source, kind: kind, id: "t")
        // Required keys of a list's entries have no value yet; nothing else is wrong.
        #expect(read.diagnostics.filter { $0.kind != .emptyValue }.map(\.message) == [])
        let known = Set(FrontMatterKeys.names(in: source))
        #expect(known == Set(kind.fields.map(\.key)))
    }

    @Test(
        "has an id of the title's words in plain Latin",
        arguments: [
            ("The harbour is closed", "en", "the-harbour-is-closed"),
            ("It’s 50 % – or isn't it?", "en", "its-50-or-isnt-it"),
            ("Łódź, Ærø & Straße", "en", "lodz-aero-strasse"),
            ("Zürich über Köln", "de-CH", "zuerich-ueber-koeln"),
            ("Zürich über Köln", "fr", "zurich-uber-koln"),
            ("Việt Nam – Đà Nẵng", "vi", "viet-nam-da-nang"),
            ("Юрий Щербаков объявил", "ru", "iurii-shcherbakov-obieiavil"),
            ("Київ і Ґалаґан", "uk", "kiiv-i-galagan"),
            ("Ο Αλέξης Τσίπρας στους ουρανούς", "el", "o-alexis-tsipras-stous-ouranous"),
            ("習近平 in Tōkyō", "en", "習近平-in-tokyo"),
            ("İstanbul'da IŞIK", "tr", "istanbulda-isik"),
            ("e\u{301}cole", "fr", "ecole"),
            ("हिन्दी समाचार", "hi", "हिन्दी-समाचार"),
        ])
    func names(_ title: String, _ language: String, _ id: String) {
        #expect(RecordName.identifier(for: title, language: language) == id)
    }

    @Test("has an id that is not too long, and ends with a whole word")
    func length() throws {
        let id = try #require(RecordName.identifier(for: String(repeating: "harbour ", count: 30), language: "en"))
        #expect(id == "harbour-harbour-harbour-harbour-harbour-harbour-harbour")
        let word = try #require(RecordName.identifier(for: String(repeating: "漢", count: 50), language: "zh"))
        #expect(word == String(repeating: "漢", count: 20))
    }

    @Test("is refused where the archive has its id, in any folder or as a former one")
    func taken() throws {
        let archive = try TemporaryArchive(
            """
            -- Content/actors/people/ada-quill.md --
            ---
            name: Ada Quill
            kind: person
            aliases: [ada-feather]
            ---
            """)
        let before = archive.files()
        for name in ["Ada Quill", "Ada Feather"] {
            #expect { try make(.actor, name, in: archive) } throws: { error in
                if case NewRecord.Refusal.taken(let message, _) = error { message.contains("people/ada-quill.md") } else { false }
            }
        }
        #expect(archive.files() == before)
        #expect(try make(.claim, "Ada Quill", in: archive) == "Content/claims/ada-quill.md")
    }

    @Test(
        "is refused where its names cannot be used",
        arguments: [
            ("", nil, nil), ("  ", nil, nil), ("???", nil, nil), ("2024", nil, nil), ("x", "../x", nil), ("x", "X", nil),
            ("x", "page", nil), ("x", nil, ".."), ("x", nil, "a/../b"), ("x", nil, "/etc"), ("x", nil, ".git"), ("x", nil, ""),
            ("a\u{0}b", nil, nil),
        ] as [(String, String?, String?)])
    func unusable(_ title: String, _ id: String?, _ folder: String?) throws {
        let archive = try TemporaryArchive("")
        let before = archive.files()
        #expect { try make(.claim, title, id: id, folder: folder, in: archive) } throws: { error in
            if case NewRecord.Refusal.usage = error { true } else { false }
        }
        #expect(archive.files() == before)
    }

    @Test("of a topic that is named already is no draft, which would take the topic from those who name it")
    func namedTopic() async throws {
        let archive = try TemporaryArchive(
            """
            -- Content/articles/report.md --
            ---
            title: A report
            published: 2024-03-02
            topics: [harbour]
            ---
            """)
        let path = try make(.topic, "Harbour", in: archive)
        #expect(archive.read(path)?.contains("\n# draft: true\n") == true)
        #expect(await archive.check().count(.error) == 0)
        let other = try make(.topic, "Islands", in: archive)
        #expect(archive.read(other)?.contains("\ndraft: true\n") == true)
    }

    @Test("does not go through a link that leads out of the archive")
    func link() throws {
        let archive = try TemporaryArchive("")
        let elsewhere = try TemporaryArchive()
        try FileManager.default.createDirectory(atPath: archive.path + "/Content", withIntermediateDirectories: true)
        try FileManager.default.createSymbolicLink(
            atPath: archive.path + "/Content/claims", withDestinationPath: elsewhere.path)
        #expect(throws: NewRecord.Refusal.self) { try make(.claim, "The harbour", in: archive) }
        #expect(elsewhere.files() == [:])
    }
}

/// The keys that a file's front matter has at its top.
private enum FrontMatterKeys {
    static func names(in source: SourceText) -> [String] {
        guard let parts = FrontMatter.split(source).value,
            case .mapping(let entries, _)? = YAMLReader.read(source, parts.yaml).value
        else { return [] }
        return entries.map(\.key)
    }
}
