/// What a YAML or JSON text holds, with the places where it stands: the one form that fields are read from.
///
/// Ranges are UTF-8 offsets from the start of the file.
package indirect enum Datum: Sendable {
    /// How a scalar is written; only JSON tells more than text and emptiness.
    package enum ScalarForm: Sendable {
        /// A YAML scalar, or a JSON string.
        case text
        /// A JSON number.
        case number
        /// A JSON `true` or `false`.
        case flag
    }

    case scalar(String, ScalarForm, Range<Int>)
    /// A key without value, or JSON's `null`.
    case empty(Range<Int>)
    /// A key with nothing behind it but what YAML takes for a comment.
    case comment(Range<Int>)
    /// What could not be taken and is reported already.
    case refused(Range<Int>)
    case list([Datum], Range<Int>)
    case mapping([Entry], Range<Int>)

    package struct Entry: Sendable {
        package let key: String
        package let keyRange: Range<Int>
        package let value: Datum
    }

    /// From its first character on; for lists and mappings the first character alone.
    package var range: Range<Int> {
        switch self {
        case .scalar(_, _, let range), .empty(let range), .comment(let range), .refused(let range), .list(_, let range),
            .mapping(_, let range):
            range
        }
    }

    /// «a text», «a list»: for messages.
    var described: String {
        switch self {
        case .scalar(_, .text, _): "a text"
        case .scalar(_, .number, _): "a number"
        case .scalar(_, .flag, _): "true or false"
        case .empty, .comment: "empty"
        case .refused: "nothing that can be read"
        case .list: "a list"
        case .mapping: "a mapping"
        }
    }
}
