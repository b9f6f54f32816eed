import Diagnostics
import Foundation
import Rendering
import SiteBuild

/// A source folder of its own, made from files in a string, and gone when nobody holds it.
final class ArchiveFolder: Sendable {
    let path = NSTemporaryDirectory() + "sitegen-importing-" + UUID().uuidString

    /// The settings of the site that imported records come to, as the first file of an example.
    ///
    /// - Parameter further: more keys, each with a comma before it.
    static func settings(_ further: String = "") -> String {
        """
        -- site.json --
        {"title": "Harbour files", "baseURL": "https://archive.example/files/"\(further)}

        """
    }

    init(_ example: Example) throws {
        for (name, entry) in example.entries {
            guard case .file(let text) = entry else { continue }
            try write(name, text)
        }
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }

    func write(_ name: String, _ text: String) throws {
        let full = path + "/" + name
        try FileManager.default.createDirectory(
            atPath: (full as NSString).deletingLastPathComponent, withIntermediateDirectories: true)
        try Data(text.utf8).write(to: URL(fileURLWithPath: full))
    }

    func read(_ name: String) -> String {
        FileManager.default.contents(atPath: path + "/" + name).map { String(decoding: $0, as: UTF8.self) } ?? ""
    }

    /// Relative paths of all files below a folder, sorted.
    func files(in folder: String) -> [String] {
        (FileManager.default.subpaths(atPath: path + "/" + folder) ?? []).filter { $0.contains(".") }.sorted()
    }

    var options: BuildOptions {
        var options = BuildOptions(source: path)
        options.environment = ["SOURCE_DATE_EPOCH": "1767225600"]
        return options
    }

    func site(drafts: Bool = false) async throws -> Site? {
        var options = options
        options.includesDrafts = drafts
        return try await ArchiveExport.read(options).site
    }

    func build() async -> BuildOutcome { await SiteBuilder(options).build() }

    func errors() async -> [String] {
        await SiteBuilder(options).check().diagnostics.filter { $0.severity == .error }.map(\.message)
    }
}
