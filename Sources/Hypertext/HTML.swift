/// HTML that is safe to stand in a page as it is.
///
/// Only this project's own renderers make such values; text becomes HTML through `HTML(text:)`, which escapes it.
package struct HTML: Sendable, Hashable {
    package let bytes: [UInt8]

    /// HTML that the caller vouches for: made by a renderer that escapes every text it is given.
    package init(rendered bytes: [UInt8]) { self.bytes = bytes }

    /// A text, escaped.
    package init(text: String) {
        var bytes: [UInt8] = []
        HTMLEscaping.append(text, to: &bytes)
        self.bytes = bytes
    }

    package static let empty = HTML(rendered: [])

    package var isEmpty: Bool { bytes.isEmpty }
}
