import Diagnostics

/// What may be an attribute block: `{key=…}` right after a `]` or a `)`. Whether it is one shows when cmark has parsed.
struct AttributeBlock {
    /// One `key=value`.
    struct Attribute {
        let key: Located<String>
        /// Without quotes, escapes resolved, in NFC.
        let value: Located<String>
    }

    /// Bytes of the file from `{` to `}`, or to the end of the line where there is no `}`.
    let range: Range<Int>
    /// Whether it can stand for its last character while cmark parses: closed, and without a back-tick.
    let isFoldable: Bool
    /// Whether a `]` stands before it, rather than a `)`.
    let followsBracket: Bool
    var attributes: [Attribute]
    /// What is wrong with the block as such; raised only where it turns out to be one.
    var problems: [Diagnostic]
}
