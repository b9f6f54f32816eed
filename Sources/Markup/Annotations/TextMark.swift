/// Where an annotated span begins or ends among the events of the tree, and which bytes of a literal go with it.
struct TextMark {
    enum Action {
        /// Brackets and attributes that make no annotation: their bytes are dropped, for they were reported.
        case drop
        case start(Int)
        case end(Int)
    }

    /// The index of a text event, or of the event that enters a link.
    let event: Int32
    /// The byte of the literal.
    let offset: Int32
    /// How many bytes of the literal are no text.
    let width: Int32
    /// With the index of the span.
    let action: Action
}
