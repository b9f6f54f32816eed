/// A record that an annotation names.
package struct NamedRecord: Sendable {
    package let kind: RecordKind
    package let id: Located<String>
}

/// The body of one record, read: HTML with holes, canonical text, and what stands in them.
///
/// A pure function of the file and the options: whatever depends on other files is a hole that the renderer fills.
package struct Body: Sendable {
    /// What cmark writes in safe mode, but for heading ids, raw HTML (left out), annotations, and holes.
    package var html: [UInt8]
    /// In the order of their offsets, and of writing where offsets are the same.
    package var holes: [Hole]
    package var text: CanonicalText
    /// The leaf blocks that have text, in order.
    package var blocks: [Block]
    /// In the order of their opening brackets; those with errors are left out.
    package var annotations: [Annotation]
    /// What the annotations with errors name.
    package var namesLeftOut: [NamedRecord]
    /// Those that the linker resolves, in order; links to http, https and mailto addresses stand finished in `html`.
    package var links: [Link]
    package var images: [Image]
    package var headings: [Heading]

    package init() {
        html = []
        holes = []
        text = CanonicalText()
        blocks = []
        annotations = []
        namesLeftOut = []
        links = []
        images = []
        headings = []
    }
}
