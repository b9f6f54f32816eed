/// A heading, which has an address of its own on the page.
package struct Heading: Sendable, Hashable {
    /// 1 to 6.
    package let level: UInt8
    /// Unique among the headings of the body, and no annotation's id.
    package let id: String
    /// Bytes of the canonical text.
    package let text: ByteRange
    /// Bytes of the file.
    package let source: ByteRange
}
