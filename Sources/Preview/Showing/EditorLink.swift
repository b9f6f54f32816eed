internal import Hypertext

/// The address that opens a place of a file in an editor.
package struct EditorLink: Sendable {
    /// With `{file}`, an absolute path that begins with `/`, `{line}` and `{column}`, both from 1.
    package static let visualStudioCode = "vscode://file{file}:{line}:{column}"

    private let pattern: String
    /// The source folder as an absolute path.
    private let folder: String

    /// Nothing where the pattern does not name the file, or would run a script instead of opening one.
    package init?(pattern: String, folder: String) {
        let scheme = pattern.prefix { $0 != ":" }.lowercased()
        guard pattern.contains("{file}"), pattern.contains(":"), !scheme.isEmpty,
            scheme.utf8.allSatisfy({ (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || "+-.".utf8.contains($0) }),
            !["javascript", "data", "vbscript"].contains(scheme)
        else { return nil }
        self.pattern = pattern
        self.folder = folder
    }

    /// - Parameter file: relative to the source folder.
    package func address(of file: String, line: Int, column: Int) -> String {
        let path = (folder + "/" + file).split(separator: "/", omittingEmptySubsequences: false)
            .map { PercentEncoding.encode(String($0)) }.joined(separator: "/")
        return pattern.replacing("{file}", with: path).replacing("{line}", with: String(line))
            .replacing("{column}", with: String(column))
    }
}
