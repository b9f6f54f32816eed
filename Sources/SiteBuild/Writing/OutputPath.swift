/// A path below the output folder that cannot lead out of it.
package struct OutputPath: Sendable, Hashable {
    /// The folders on the way, and the file's name at the end; none empty, `.` or `..`.
    let parts: [String]

    /// Nothing where a part is empty, `.`, `..`, or holds a NUL.
    package init?(_ text: some StringProtocol) {
        guard Self.isPath(text.utf8) else { return nil }
        let text = String(text)
        parts = text.utf8.split(separator: UInt8(ascii: "/")).map { String(Substring($0)) }
    }

    /// Whether the bytes of a text are a path that cannot lead out.
    static func isPath(_ bytes: some Sequence<UInt8>) -> Bool {
        var length = 0
        var dots = 0
        for byte in bytes {
            switch byte {
            case 0: return false
            case UInt8(ascii: "/"):
                // Empty, «.» or «..».
                guard length > 0, dots != length || length > 2 else { return false }
                (length, dots) = (0, 0)
            default:
                length += 1
                if byte == UInt8(ascii: ".") { dots += 1 }
            }
        }
        return length > 0 && (dots != length || length > 2)
    }

    var folders: ArraySlice<String> { parts.dropLast() }
    var name: String { parts.last ?? "" }
}
