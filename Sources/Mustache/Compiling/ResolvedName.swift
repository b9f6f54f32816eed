/// A name that was found.
struct ResolvedName {
    let operand: Int
    let meaning: Meaning

    enum Meaning {
        case value(ValueKind)
        case flag
        case view(ShapeOutline)
        /// A list, and what its elements are.
        case list(Frame)
        /// Known only when it is rendered.
        case dynamic
    }
}
