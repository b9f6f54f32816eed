/// An image of a body: a file below `/assets/`.
package struct Image: Sendable, Hashable {
    /// The path with its leading `/assets/`, percent-decoded, without `.` or `..` parts, query or fragment.
    package let path: String
    /// Bytes of the file: the address where it stands in the image, else the whole image.
    package let source: ByteRange
}
