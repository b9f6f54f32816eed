/// A leaf block that has text: one line or more of the canonical text.
package struct Block: Sendable, Hashable {
    package enum Kind: UInt8, Sendable, Hashable {
        case paragraph, heading, code
    }

    package let kind: Kind
    /// Whether a block quote holds it, at any depth.
    package let isInQuote: Bool
    /// Whether the page shows it: always, unless only excerpts are published and it holds no annotation.
    package let isPublished: Bool
    /// Bytes of the canonical text, without the line feed that follows.
    package let text: ByteRange
    /// Bytes of the file, from the block's first character on, without the marks of the lists and quotes that hold it.
    package let source: ByteRange
}
