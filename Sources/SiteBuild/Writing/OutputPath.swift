/// A path below the output folder that cannot lead out of it.
package struct OutputPath: Sendable, Hashable {
    /// The folders on the way, and the file's name at the end; none empty, `.` or `..`.
    let parts: [String]

    /// Nothing where a part is empty, `.`, `..`, or holds a NUL.
    package init?(_ text: some StringProtocol) {
        let parts = String(text).split(separator: "/", omittingEmptySubsequences: false).map(String.init)
        guard parts.allSatisfy({ !$0.isEmpty && $0 != "." && $0 != ".." && !$0.utf8.contains(0) }) else { return nil }
        self.parts = parts
    }

    var folders: ArraySlice<String> { parts.dropLast() }
    var name: String { parts.last ?? "" }
}
