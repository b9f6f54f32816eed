internal import Hypertext

/// The files of an output folder that a build wrote: what a later build may replace or remove.
///
/// It lies in the output folder itself, so that a lost cache makes no file foreign. Its text is a line with its version, then a
/// path a line, sorted by bytes; then, after an empty line, the paths of the files that are kept for pages which visitors
/// loaded before this publication.
package struct Manifest: Sendable, Equatable {
    /// Relative to the output folder.
    package static let file = ".sitegen-manifest"
    private static let version = "sitegen-manifest 2"

    /// Relative to the output folder, with `/` between their parts: those of the site itself.
    package let paths: Set<String>
    /// Files of the theme that only pages of the publication before name.
    package let kept: Set<String>

    package init(paths: some Sequence<String>, kept: some Sequence<String> = []) {
        self.paths = Set(paths)
        self.kept = Set(kept)
    }

    /// Everything that is ours.
    package var all: Set<String> { paths.union(kept) }

    /// Nothing where the bytes are no manifest of this version; a path that leads out of the folder makes it none.
    package init?(bytes: [UInt8]) {
        // Split as bytes: there are tens of thousands of lines, and no character but the line feed has its byte.
        var lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
        guard lines.first?.elementsEqual(Self.version.utf8) == true, lines.popLast()?.isEmpty == true else { return nil }
        lines.removeFirst()
        let parts = lines.split(maxSplits: 1, omittingEmptySubsequences: false, whereSeparator: \.isEmpty)
        guard let paths = Self.paths(parts.first ?? []), let kept = Self.paths(parts.dropFirst().first ?? []) else { return nil }
        self.init(paths: paths, kept: kept)
    }

    /// Nothing where one of the lines is no path.
    private static func paths(_ lines: ArraySlice<ArraySlice<UInt8>>) -> [String]? {
        var paths: [String] = []
        paths.reserveCapacity(lines.count)
        for line in lines {
            guard OutputPath.isPath(line), let path = String(validating: line, as: UTF8.self) else { return nil }
            paths.append(path)
        }
        return paths
    }

    var bytes: [UInt8] {
        var bytes = Array((Self.version + "\n").utf8)
        for path in paths.sorted() { bytes.append(utf8: path + "\n") }
        if !kept.isEmpty { bytes.append(utf8: "\n") }
        for path in kept.sorted() { bytes.append(utf8: path + "\n") }
        return bytes
    }
}
