import Diagnostics
import Foundation

@testable import SiteBuild

/// A source folder of its own, made from files in a string, and gone when nobody holds it.
final class TemporarySite: Sendable {
    let path: String

    /// A small archive that is in order: what examples lie over.
    static let harbour = Example(
        """
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
        """)

    init() {
        path = NSTemporaryDirectory() + "sitegen-tests-" + UUID().uuidString
        try? FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    }

    /// The archive in order with an example over it.
    convenience init(over example: Example) throws {
        self.init()
        try lay(Self.harbour)
        try lay(example)
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }

    /// Puts the entries of an example where they belong.
    ///
    /// - Returns: the marked place: a file, and the offset of the mark; nothing where no mark stands.
    @discardableResult
    func lay(_ example: Example) throws -> Place? {
        var marked: Place?
        for (markedPath, entry) in example.entries {
            let name = markedPath.filter { $0 != Example.mark }
            if name != markedPath { marked = Place(name, at: 0) }
            let full = path + "/" + name
            let manager = FileManager.default
            try manager.createDirectory(
                atPath: (full as NSString).deletingLastPathComponent, withIntermediateDirectories: true)
            switch entry {
            case .absent: try manager.removeItem(atPath: full)
            case .folder: try manager.createDirectory(atPath: full, withIntermediateDirectories: true)
            case .link(let target):
                try manager.createSymbolicLink(atPath: full, withDestinationPath: target)
            case .file(let text):
                if let range = text.range(of: String(Example.mark)) {
                    marked = Place(name, at: Self.bytes(String(text[..<range.lowerBound])).count)
                }
                try Data(Self.bytes(text.filter { $0 != Example.mark })).write(to: URL(fileURLWithPath: full))
            }
        }
        return marked
    }

    func write(_ name: String, _ text: String) throws { try lay(Example("-- \(name) --\n\(text)")) }

    func read(_ name: String) -> String? {
        FileManager.default.contents(atPath: path + "/" + name).map { String(decoding: $0, as: UTF8.self) }
    }

    /// Every file below a folder with its bytes.
    func files(in folder: String) -> [String: [UInt8]] {
        var files: [String: [UInt8]] = [:]
        guard let paths = FileManager.default.enumerator(atPath: path + "/" + folder) else { return files }
        for case let name as String in paths {
            let full = path + "/" + folder + "/" + name
            var isFolder: ObjCBool = false
            guard FileManager.default.fileExists(atPath: full, isDirectory: &isFolder), !isFolder.boolValue else {
                continue
            }
            files[name] = FileManager.default.contents(atPath: full).map(Array.init) ?? []
        }
        return files
    }

    var options: BuildOptions {
        var options = BuildOptions(source: path)
        // 2026-01-01, so that what is in the future does not depend on the day of the test.
        options.environment = ["SOURCE_DATE_EPOCH": "1767225600"]
        return options
    }

    func build(_ change: (inout BuildOptions) -> Void = { _ in }) async -> BuildOutcome {
        var options = options
        change(&options)
        return await SiteBuilder(options).build()
    }

    func check() async -> BuildOutcome { await SiteBuilder(options).check() }

    /// The bytes of a text in which `\xHH` stands for a byte.
    private static func bytes(_ text: String) -> [UInt8] {
        var result: [UInt8] = []
        let bytes = Array(text.utf8)
        var index = 0
        while index < bytes.count {
            if bytes[index...].starts(with: Array("\\x".utf8)), index + 3 < bytes.count,
                let byte = UInt8(String(decoding: bytes[index + 2..<index + 4], as: UTF8.self), radix: 16)
            {
                result.append(byte)
                index += 4
            } else {
                result.append(bytes[index])
                index += 1
            }
        }
        return result
    }
}
