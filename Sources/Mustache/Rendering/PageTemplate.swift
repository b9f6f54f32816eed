/// A template that pages are made with: its file, and the shape of the view that it shows.
package struct PageTemplate: Sendable {
    /// The name of the template's file: `claim.html`.
    package let name: String
    /// What the template can show.
    package let shape: ShapeReference

    package init<Viewed: View>(_ name: String, of type: Viewed.Type) {
        self.name = name
        shape = ShapeReference(type)
    }
}
