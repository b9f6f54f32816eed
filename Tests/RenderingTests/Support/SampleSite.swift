import ArchiveModel
import ArchiveReading
import Diagnostics
import Foundation
import Markup
import Mustache
import Rendering
import Testing

@testable import SiteBuild

/// A site that is read from a text of files and rendered with the templates of the project.
struct SampleSite {
    let site: Site
    let plan: SitePlan
    let renderer: Renderer

    /// - Parameter example: files over `SampleSite.base`; one that is absent is taken away.
    init(_ example: Example = "", templates: [TemplateSource] = Templates.sources) throws {
        var files: [String: String] = [:]
        for (path, entry) in Example(Self.base).entries + example.entries {
            if case .file(let text) = entry { files[path] = text } else { files[path] = nil }
        }
        let assets = files.keys.filter { $0.hasPrefix("Content/assets/") }.sorted()
            .map { ReadAsset(path: String($0.dropFirst("Content/assets/".count)), sha256: "0123456789abcdef") }
        let settings = SettingsReader.read(
            SourceText(path: "site.json", text: files["site.json"] ?? ""),
            assets: Set(assets.map(\.path)), catalog: [])
        var records: [ReadRecord] = []
        for (path, text) in files where path.hasPrefix("Content/") && path.hasSuffix(".md") {
            guard
                case .record(let kind, let id) = ContentPath(
                    String(path.dropFirst("Content/".count)), isFolder: false)
            else { continue }
            let draft = DraftReader.read(SourceText(path: path, text: text), kind: kind, id: id)
            records.append(
                ReadRecord(kind: kind, id: id, file: path, draft: draft.value, diagnostics: draft.diagnostics))
        }
        let linked = Linker.link(
            Linker.Input(
                settings: try #require(settings.value), records: records, assets: assets, includesDrafts: false))
        let faults = settings.diagnostics + records.flatMap(\.diagnostics) + linked.diagnostics
        let errors = faults.filter { $0.severity == .error }.map { "\($0.place?.file ?? ""): \($0.message)" }
        try #require(errors == [])
        let theme = ["icon.svg", "style.css", "theme.js"].map { (path: $0, content: Fingerprint(high: 0, low: 0)) }
        site = Site(linked.archive, words: Templates.words(linked.archive.settings.language), theme: ThemeFiles(theme))
        plan = SitePlan(site)
        let loaded = Renderer.load(templates, plan: plan)
        let problems = loaded.diagnostics.map { "\($0.place?.file ?? "") \($0.place?.range ?? 0..<0): \($0.message)" }
        try #require(problems == [])
        renderer = try #require(loaded.value)
    }

    /// The page of a file: `claims/harbour-closed/index.html`.
    func page(_ file: String) throws -> String {
        let job = try #require(plan.pages.first { $0.route.file == file }, "no page \(file)")
        var bytes: [UInt8] = []
        renderer.render(job, into: &bytes)
        return String(decoding: bytes, as: UTF8.self)
    }

    static let base = """
        -- site.json --
        {"title": "Harbour files", "baseURL": "https://archive.example/"}
        -- Content/articles/harbour-report.md --
        ---
        title: A report from the harbour
        published: 2024-03-02
        ---
        The mayor said that [the harbour is closed]{claim=harbour-closed by=ada-quill as=likely}.

        Later that day [Ada Quill]{actor=ada-quill} left for the islands.
        -- Content/claims/harbour-closed.md --
        ---
        claim: The harbour is closed
        about: [ada-quill]
        positions:
          - by: ada-quill
            on: 2024-03-02
            likelihood: likely
            in: harbour-report
        ---
        What is known so far.
        -- Content/actors/ada-quill.md --
        ---
        name: Ada Quill
        kind: person
        ---
        """
}

/// The templates of the project, read from their folder.
enum Templates {
    static let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent().appending(path: "Templates")

    /// The paths of all files below the folder, sorted.
    static let paths: [String] = {
        let names = FileManager.default.enumerator(atPath: folder.path)?.allObjects as? [String] ?? []
        return names.filter { $0.contains(".") }.sorted { Array($0.utf8).lexicographicallyPrecedes(Array($1.utf8)) }
    }()

    /// The built-in words of the interface, as a site of a language has them.
    static func words(_ language: String) -> Words {
        let files = Theme.builtin.compactMap { StringsFile(path: $0.key, bytes: $0.value) }
        return Words(InterfaceStrings.read(files, language: language).value)
    }

    static let sources: [TemplateSource] = paths.filter { $0.hasSuffix(".html") }.map { path in
        let text = (try? String(contentsOf: folder.appending(path: path), encoding: .utf8)) ?? ""
        return TemplateSource(SourceText(path: "Templates/" + path, text: text))
    }
}
