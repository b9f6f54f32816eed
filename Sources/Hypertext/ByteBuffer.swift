/// Bytes that are written from left to right; every output of the program goes through one.
package typealias Bytes = [UInt8]

extension [UInt8] {
    /// Appends the UTF-8 of a text.
    @inlinable
    package mutating func append(utf8 text: String) {
        var text = text
        text.withUTF8 { append(contentsOf: $0) }
    }
}
