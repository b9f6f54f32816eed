/// What the pairing of annotations sees of a leaf block: its brackets that are text, and the places of attribute blocks.
struct InlineToken {
    enum Kind {
        case open, close
        /// The `}` of a folded attribute block, or the `{` of one in place: an index into the marked source's marks.
        case mark(Int)
    }

    let kind: Kind
    /// The index of the text event, and the byte in its literal.
    let event: Int32
    let offset: Int32
    /// The offset in the marked source.
    let source: Int32
    /// The index of the event that enters the innermost node around: emphasis, link, image, or the block.
    let parent: Int32
    let isInImage: Bool
    /// Of a mark that follows a link at once: the link's index among the places of links, else -1. Of an image: -2.
    var link: Int32 = -1
}
