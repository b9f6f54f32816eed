/// One typed view: what a template may show, declared once, at once as its shape and as how it is read.
///
/// A conformer declares its shape as a `static let`, so that it is made once; a shape may name itself, since nested
/// shapes are looked up when they are needed and not when they are declared.
///
///     struct ClaimView: View {
///         let title: String
///         let positions: [PositionView]
///         static let shape = Shape<ClaimView>("claim", [
///             .text("title", doc: "The proposition, one sentence.") { $0.title },
///             .list("positions", of: PositionView.self) { $0.positions },
///         ])
///     }
@usableFromInline
package protocol View: ViewValue where Shown == Self {
    static var shape: Shape<Self> { get }
}

extension View {
    @inlinable package static var isOptional: Bool { false }

    /// Writes the view's fields behind what the storage holds already, and the way to them into a slot.
    @inlinable
    package func write(at slot: Int, into storage: inout SlotStorage) {
        let shape = Self.shape
        let first = storage.reserve(shape.fields.count)
        storage.slots[slot] = Slot(.record, first: first, count: shape.fields.count)
        shape.write(self, at: first, into: &storage)
    }
}
