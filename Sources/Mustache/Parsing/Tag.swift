/// One tag as it stands in a template: `{{sigil name}}`.
struct Tag {
    enum Kind {
        case comment
        case delimiters
        case variable
        case rawVariable
        case section
        case inverted
        case partial
        case parent
        case block
        case close

        /// Whether the tag leaves nothing behind when it stands alone on its line.
        var canStandAlone: Bool { self != .variable && self != .rawVariable }

        /// The kind of node that the tag makes, if it makes one.
        var node: Node.Kind? {
            switch self {
            case .variable: .variable
            case .rawVariable: .rawVariable
            case .section: .section
            case .inverted: .inverted
            case .partial: .partial
            case .parent: .parent
            case .block: .block
            case .comment, .delimiters, .close: nil
            }
        }
    }

    let kind: Kind
    /// From the first byte of the opening delimiter to behind the closing one.
    let range: Range<Int>
    /// Without white space around it; for delimiters, what stands between the equals signs.
    let name: Range<Int>
}
