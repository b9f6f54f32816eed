import Diagnostics
import Foundation

@testable import Preview
@testable import SiteBuild

/// A small archive in a folder of its own, which is gone when nobody holds it.
final class PreviewFolder: Sendable {
    let path: String

    private static let harbour: Example = """
        -- site.json --
        {"title": "Harbour files", "baseURL": "https://archive.example/files/"}
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
        What is known so far.
        -- Content/actors/ada-quill.md --
        ---
        name: Ada Quill
        kind: person
        ---
        -- Content/assets/map.svg --
        <svg/>
        -- Content/assets/Grüße & more.txt --
        Greetings.
        """

    init() throws {
        let path = NSTemporaryDirectory() + "sitegen-preview-" + UUID().uuidString
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
        // Where links lead to, as the system names it to a watcher.
        self.path = URL(fileURLWithPath: path).resolvingSymlinksInPath().path
        try lay(Self.harbour)
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }

    func lay(_ example: Example) throws {
        for (name, entry) in example.entries {
            let full = path + "/" + name
            try FileManager.default.createDirectory(
                atPath: (full as NSString).deletingLastPathComponent, withIntermediateDirectories: true)
            switch entry {
            case .file(let text): try Data(text.utf8).write(to: URL(fileURLWithPath: full))
            case .folder: try FileManager.default.createDirectory(atPath: full, withIntermediateDirectories: true)
            case .absent: try FileManager.default.removeItem(atPath: full)
            case .link(let target): try FileManager.default.createSymbolicLink(atPath: full, withDestinationPath: target)
            }
        }
    }

    func write(_ name: String, _ text: String) throws { try lay(Example("-- \(name) --\n\(text)")) }

    func move(_ name: String, to other: String) throws {
        try FileManager.default.moveItem(atPath: path + "/" + name, toPath: path + "/" + other)
    }

    func remove(_ name: String) throws { try FileManager.default.removeItem(atPath: path + "/" + name) }

    /// A state that shows the archive as it is now.
    func state() async throws -> PreviewState {
        let state = PreviewState()
        var options = BuildOptions(source: path)
        options.baseURL = "http://127.0.0.1:8080/"
        options.includesDrafts = true
        options.environment = ["SOURCE_DATE_EPOCH": "1767225600"]
        var held = HeldSite(options, passingOver: EditorFile.isOne)
        let read = await held.update(SourceChanges(isIncomplete: true))
        state.show { $0.site = read?.site }
        return state
    }

    func responder() async throws -> PreviewResponder {
        PreviewResponder(state: try await state(), hosts: AllowedHosts(host: "127.0.0.1"))
    }

    /// The link of the tests' own editor.
    var link: EditorLink? { EditorLink(pattern: "edit:{file}#{line},{column}", folder: path) }
}
