/// What a value is that a tag shows.
enum ValueKind: Sendable {
    case text
    case address
    case html
    case json
    /// Known only when it is rendered.
    case any
}
