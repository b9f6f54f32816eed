/// One step of a walk over cmark's tree: a node is entered or left.
///
/// Pointers live as long as the tree. `source` is filled in by the alignment of a leaf block with its source.
struct TreeEvent {
    enum Kind: UInt8 {
        case document, blockQuote, list, item, codeBlock, htmlBlock, paragraph, heading, thematicBreak
        case text, softBreak, lineBreak, code, htmlInline, emphasis, strong, link, image
        /// A kind that cmark's parser never makes.
        case other
    }

    var kind: Kind
    var isExit: Bool
    /// List: no blank line between its items.
    var isTight = false
    /// List: numbered.
    var isOrdered = false
    /// Link, image: a title was written, be it empty.
    var hasTitle = false
    /// Heading: level. List: first number. Link, image: index of its place, once aligned, else -1.
    var number: Int32 = 0
    /// Blocks: lines from 1 of the parsed text, and the byte column from 1 of the first character.
    var startLine: Int32 = 0
    var startColumn: Int32 = 0
    var endLine: Int32 = 0
    /// The literal; of links and images the address; of code blocks the text.
    var first = UnsafeBufferPointer<UInt8>(start: nil, count: 0)
    /// The title; of code blocks the info string.
    var second = UnsafeBufferPointer<UInt8>(start: nil, count: 0)
    /// Raw HTML, code: bytes of the parsed text, once aligned.
    var source = ByteRange(0, 0)
}
