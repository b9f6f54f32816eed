/// A link to something of this site: whether it exists, only the linker knows.
package struct Link: Sendable, Hashable {
    package enum Target: Sendable, Hashable {
        /// `claim:id#fragment` and its like; the id in NFC and valid, the fragment decoded, in NFC and not empty.
        case record(RecordKind, id: String, fragment: String?)
        /// `#fragment` alone: of this page; decoded, in NFC and not empty.
        case fragment(String)
        /// `/path`, with query and fragment if it has them, as written but for Markdown's escapes; never `//`.
        case path(String)
    }

    package let target: Target
    /// Whether the page shows the target's title because the link was written without text.
    package let hasEmptyText: Bool
    /// Bytes of the file: the address where it stands in the link, else the whole link.
    package let source: ByteRange
}
