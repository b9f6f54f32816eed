/// A place in a body's HTML that is filled when the page is rendered.
package struct Hole: Sendable, Hashable {
    /// What stands in the hole; the number is an index into the body's annotations, links or images.
    package enum Content: Sendable, Hashable {
        /// The start tag of an annotated span; annotations nest like their brackets.
        case annotationStart(Int32)
        /// The end tag of an annotated span.
        case annotationEnd(Int32)
        /// The number that leads to the annotation's note: after the span, and outside any link that holds the span's end.
        case annotationReference(Int32)
        /// A link's address, inside a quoted `href`.
        case linkAddress(Int32)
        /// The title of a link's target: the link was written without text.
        case linkText(Int32)
        /// An image's address, inside a quoted `src`.
        case imageAddress(Int32)
    }

    /// The offset in `Body.html` before which the content goes.
    package var offset: Int32
    package let content: Content

    package init(_ content: Content, at offset: Int32) {
        self.offset = offset
        self.content = content
    }
}
