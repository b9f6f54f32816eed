/// The shape of a view and how its fields are read, in one declaration.
@usableFromInline
package struct Shape<Viewed: View>: Sendable {
    package let outline: ShapeOutline
    @usableFromInline let fields: [Field<Viewed>]

    /// - Parameters:
    ///   - name: what messages call the view; not seen by templates.
    ///   - fields: in the order of their slots; no name twice.
    package init(_ name: String, doc: String = "", _ fields: [Field<Viewed>]) {
        self.fields = fields
        outline = ShapeOutline(
            name: name, doc: doc, fields: fields.map(\.outline), type: ObjectIdentifier(Viewed.self))
    }

    @inlinable
    func write(_ view: Viewed, at first: Int, into storage: inout SlotStorage) {
        for index in fields.indices { fields[index].write(view, first + index, &storage) }
    }

    /// Hands everything that a template can see of a view to a hash, in a form that depends on nothing else.
    ///
    /// - Parameter update: called with a few chunks of bytes; the cuts between them are the same for equal views.
    package func digest(of view: Viewed, into update: (UnsafeRawBufferPointer) -> Void) {
        Record(of: view).digest(into: update)
    }
}
