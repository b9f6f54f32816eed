/// One field of a view: its name in templates, what kind of value it is, a sentence about it, and how it is read.
@usableFromInline
package struct Field<Viewed: Sendable>: Sendable {
    package let outline: FieldOutline
    /// Reads the field and writes it into its slot.
    @usableFromInline let write: @Sendable (Viewed, Int, inout SlotStorage) -> Void

    @usableFromInline
    init(_ outline: FieldOutline, write: @escaping @Sendable (Viewed, Int, inout SlotStorage) -> Void) {
        self.outline = outline
        self.write = write
    }

    @inlinable
    static func scalar<Value: FieldValue>(
        _ name: String, _ kind: FieldKind, _ doc: String, _ read: @escaping @Sendable (Viewed) -> Value
    ) -> Field {
        Field(FieldOutline(name: name, kind: kind, isOptional: Value.isOptional, doc: doc)) { view, slot, storage in
            read(view).write(at: slot, into: &storage)
        }
    }

    /// A plain text; an absent or empty one is falsey and renders nothing.
    @inlinable
    package static func text<Value: TextValue>(
        _ name: String, doc: String = "", _ read: @escaping @Sendable (Viewed) -> Value
    ) -> Field {
        scalar(name, .text, doc, read)
    }

    /// A validated address: the only thing that an attribute which holds a URL takes.
    @inlinable
    package static func address<Value: AddressValue>(
        _ name: String, doc: String = "", _ read: @escaping @Sendable (Viewed) -> Value
    ) -> Field {
        scalar(name, .address, doc, read)
    }

    /// HTML that a renderer made: the only thing that is written as it is.
    @inlinable
    package static func html<Value: HTMLValue>(
        _ name: String, doc: String = "", _ read: @escaping @Sendable (Viewed) -> Value
    ) -> Field {
        scalar(name, .html, doc, read)
    }

    /// A JSON text, for `<script type="application/ld+json">`.
    @inlinable
    package static func json<Value: JSONTextValue>(
        _ name: String, doc: String = "", _ read: @escaping @Sendable (Viewed) -> Value
    ) -> Field {
        scalar(name, .json, doc, read)
    }

    /// A yes or no, for sections alone.
    @inlinable
    package static func flag(
        _ name: String, doc: String = "", _ read: @escaping @Sendable (Viewed) -> Bool
    ) -> Field {
        Field(FieldOutline(name: name, kind: .flag, isOptional: false, doc: doc)) { view, slot, storage in
            if read(view) { storage.slots[slot] = Slot(.flag, first: 0, count: 0) }
        }
    }

    /// Another view, or none.
    @inlinable
    package static func view<Value: ViewValue>(
        _ name: String, of type: Value.Shown.Type, doc: String = "", _ read: @escaping @Sendable (Viewed) -> Value
    ) -> Field {
        scalar(name, .view(ShapeReference(type)), doc, read)
    }

    /// A list of views; an empty one is falsey.
    @inlinable
    package static func list<Element: View>(
        _ name: String, of type: Element.Type, doc: String = "", _ read: @escaping @Sendable (Viewed) -> [Element]
    ) -> Field {
        Field(
            FieldOutline(name: name, kind: .list(ShapeReference(type)), isOptional: false, doc: doc)
        ) { view, slot, storage in
            storage.put(read(view), at: slot)
        }
    }

    /// A list of texts, each shown with `{{.}}`; an empty one is falsey.
    @inlinable
    package static func texts(
        _ name: String, doc: String = "", _ read: @escaping @Sendable (Viewed) -> [String]
    ) -> Field {
        Field(FieldOutline(name: name, kind: .texts, isOptional: false, doc: doc)) { view, slot, storage in
            storage.put(read(view), at: slot)
        }
    }
}
