/// A shape that is looked up when it is needed, so that a shape may name itself.
@usableFromInline
package struct ShapeReference: Sendable {
    private let look: @Sendable () -> ShapeOutline

    @usableFromInline
    package init<Viewed: View>(_ type: Viewed.Type) {
        look = { Viewed.shape.outline }
    }

    package var outline: ShapeOutline { look() }
}
