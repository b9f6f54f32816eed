/// A text quote selector (Web Annotation Data Model, 4.2.4) as ranges of the canonical text; `exact` is the annotation's text.
package struct TextQuote: Sendable, Hashable {
    /// Bytes of canonical text before the exact words: 32 code points or more, fewer at the text's (an excerpt's: block's) start.
    package var prefix: ByteRange
    /// Bytes after them, likewise.
    package var suffix: ByteRange
    /// Whether the three together stand once in the canonical text.
    package var isUnique: Bool
}
