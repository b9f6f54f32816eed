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
        guard let text = String(validating: bytes, as: UTF8.self) else { return nil }
        var lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        guard lines.first == Self.version[...], lines.popLast() == "" else { return nil }
        lines.removeFirst()
        let parts = lines.split(separator: "", maxSplits: 1, omittingEmptySubsequences: false)
        guard parts.joined().allSatisfy({ OutputPath($0) != nil }) else { return nil }
        self.init(paths: (parts.first ?? []).map(String.init), kept: (parts.dropFirst().first ?? []).map(String.init))
    }

    var bytes: [UInt8] {
        var bytes = Array((Self.version + "\n").utf8)
        for path in paths.sorted() { bytes.append(utf8: path + "\n") }
        if !kept.isEmpty { bytes.append(utf8: "\n") }
        for path in kept.sorted() { bytes.append(utf8: path + "\n") }
        return bytes
    }
}
