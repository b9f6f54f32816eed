/// One element of a parsed template.
///
/// A template is a flat list of nodes in reading order; the content of a node that holds others follows it, up to `end`.
/// All ranges are bytes of the template's source.
struct Node: Sendable {
    enum Kind: Sendable {
        /// Text that is written as it stands.
        case text
        /// The white space that begins a line of text: where indentation is added and taken away.
        case lineStart
        case variable
        /// `{{{name}}}` or `{{&name}}`.
        case rawVariable
        case section
        case inverted
        case partial
        case parent
        case block
        /// Nothing any more: white space that turned out to stand before a standalone tag.
        case omitted

        /// Whether the tag has a closing tag.
        var isContainer: Bool {
            switch self {
            case .section, .inverted, .parent, .block: true
            default: false
            }
        }
    }

    var kind: Kind
    /// The text, or the whole opening tag.
    let range: Range<Int>
    /// The name in the tag, without white space.
    var name: Range<Int>
    /// The index after the last node of the content.
    var end: Int
    /// The white space before a standalone partial, parent or block.
    var indentation: Range<Int>
    /// Whether a partial, a parent or the opening tag of a block stands alone on its line.
    var isStandalone = false
    /// Whether the content begins on a line of its own.
    var contentStartsLine = false
    /// Whether the name is none; that was reported.
    var isMalformed = false

    init(_ kind: Kind, _ range: Range<Int>, index: Int, name: Range<Int>? = nil) {
        self.kind = kind
        self.range = range
        self.name = name ?? range.upperBound..<range.upperBound
        end = index + 1
        indentation = range.lowerBound..<range.lowerBound
    }
}
