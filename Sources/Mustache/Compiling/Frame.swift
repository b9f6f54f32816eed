/// What the value of a section is, and so what can be named in it.
enum Frame {
    case view(ShapeOutline)
    case value(ValueKind)
    case dynamic
    /// The value of a name that was not found: names in it may be anything.
    case unknown
}
