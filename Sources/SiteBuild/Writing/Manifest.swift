internal import Hypertext

/// The files of an output folder that a build wrote: what a later build may replace or remove.
///
/// It lies in the output folder itself. Its text is a line with its version, then a path a line, sorted by bytes.
package struct Manifest: Sendable, Equatable {
    /// Relative to the output folder.
    package static let file = ".sitegen-manifest"
    private static let version = "sitegen-manifest 1"

    /// Relative to the output folder, with `/` between their parts.
    package let paths: Set<String>

    package init(paths: some Sequence<String>) { self.paths = Set(paths) }

    /// Nothing where the bytes are no manifest of this version; a path that leads out of the folder makes it none.
    init?(bytes: [UInt8]) {
        guard let text = String(validating: bytes, as: UTF8.self) else { return nil }
        var lines = text.split(separator: "\n")
        guard let first = lines.first, first == Self.version else { return nil }
        lines.removeFirst()
        guard lines.allSatisfy({ OutputPath($0) != nil }) else { return nil }
        self.init(paths: lines.map(String.init))
    }

    var bytes: [UInt8] {
        var bytes = Array((Self.version + "\n").utf8)
        for path in paths.sorted() { bytes.append(utf8: path + "\n") }
        return bytes
    }
}
