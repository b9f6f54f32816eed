import Diagnostics
import Foundation
import SiteBuild

/// A folder of its own with an archive, gone when nobody holds it.
final class TemporaryArchive: Sendable {
    let path: String

    /// An empty folder.
    init() throws {
        path = NSTemporaryDirectory() + "sitegen-editing-" + UUID().uuidString
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    }

    /// An archive with the files of a text, each below a line `-- path --`; settings are there already.
    convenience init(_ text: String) throws {
        try self.init()
        try write("site.json", "{\"title\": \"Harbour files\", \"baseURL\": \"https://archive.example/\"}")
        for (name, entry) in Example(text).entries {
            if case .file(let text) = entry { try write(name, text) }
        }
    }

    /// A copy of a folder's `site.json` and `Content`.
    convenience init(copyOf folder: String) throws {
        try self.init()
        for name in ["site.json", "Content"] {
            try FileManager.default.copyItem(atPath: folder + "/" + name, toPath: path + "/" + name)
        }
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }

    /// The folder that this package lies in, with the demo archive.
    static let package = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent().path

    func write(_ name: String, _ text: String) throws {
        let full = path + "/" + name
        try FileManager.default.createDirectory(
            atPath: (full as NSString).deletingLastPathComponent, withIntermediateDirectories: true)
        try Data(text.utf8).write(to: URL(fileURLWithPath: full))
    }

    func read(_ name: String) -> String? {
        FileManager.default.contents(atPath: path + "/" + name).map { String(decoding: $0, as: UTF8.self) }
    }

    /// Every file below a folder with its text, hidden ones too.
    func files(in folder: String = "") -> [String: String] {
        var files: [String: String] = [:]
        guard let names = FileManager.default.enumerator(atPath: path + "/" + folder) else { return files }
        for case let name as String in names {
            guard let bytes = FileManager.default.contents(atPath: path + "/" + folder + "/" + name) else { continue }
            files[name] = String(decoding: bytes, as: UTF8.self)
        }
        return files
    }

    var options: BuildOptions {
        var options = BuildOptions(source: path)
        options.environment = ["SOURCE_DATE_EPOCH": "1795262400"]
        return options
    }

    func check(_ change: (inout BuildOptions) -> Void = { _ in }) async -> BuildOutcome {
        var options = options
        change(&options)
        return await SiteBuilder(options).check()
    }

    func build() async -> BuildOutcome { await SiteBuilder(options).build() }
}
