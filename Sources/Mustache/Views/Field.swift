package import Hypertext

/// One field of a view: its name in templates, what kind of value it is, a sentence about it, and how it is read.
package struct Field<Viewed: Sendable>: Sendable {
    package let outline: FieldOutline
    /// Reads the field and writes it into its slot.
    let write: @Sendable (Viewed, Int, inout SlotStorage) -> Void

    init(_ outline: FieldOutline, write: @escaping @Sendable (Viewed, Int, inout SlotStorage) -> Void) {
        self.outline = outline
        self.write = write
    }

    static func scalar<Value: FieldValue>(
        _ name: String, _ kind: FieldKind, _ doc: String, _ read: @escaping @Sendable (Viewed) -> Value
    ) -> Field {
        Field(FieldOutline(name: name, kind: kind, isOptional: Value.isOptional, doc: doc)) { view, slot, storage in
            read(view).write(at: slot, into: &storage)
        }
    }

    /// A plain text; an absent or empty one is falsey and renders nothing.
    package static func text<Value: FieldValue>(
        _ name: String, doc: String = "", _ read: @escaping @Sendable (Viewed) -> Value
    ) -> Field where Value.Base == String {
        scalar(name, .text, doc, read)
    }

    /// A validated address: the only thing that an attribute which holds a URL takes.
    package static func address<Value: FieldValue>(
        _ name: String, doc: String = "", _ read: @escaping @Sendable (Viewed) -> Value
    ) -> Field where Value.Base == Address {
        scalar(name, .address, doc, read)
    }

    /// HTML that a renderer made: the only thing that is written as it is.
    package static func html<Value: FieldValue>(
        _ name: String, doc: String = "", _ read: @escaping @Sendable (Viewed) -> Value
    ) -> Field where Value.Base == HTML {
        scalar(name, .html, doc, read)
    }

    /// A JSON text, for `<script type="application/ld+json">`.
    package static func json<Value: FieldValue>(
        _ name: String, doc: String = "", _ read: @escaping @Sendable (Viewed) -> Value
    ) -> Field where Value.Base == JSONText {
        scalar(name, .json, doc, read)
    }

    /// A yes or no, for sections alone.
    package static func flag(
        _ name: String, doc: String = "", _ read: @escaping @Sendable (Viewed) -> Bool
    ) -> Field {
        Field(FieldOutline(name: name, kind: .flag, isOptional: false, doc: doc)) { view, slot, storage in
            if read(view) { storage.slots[slot] = Slot(.flag, first: 0, count: 0) }
        }
    }

    /// Another view, or none.
    package static func view<Value: FieldValue>(
        _ name: String, of type: Value.Base.Type, doc: String = "", _ read: @escaping @Sendable (Viewed) -> Value
    ) -> Field where Value.Base: View {
        scalar(name, .view(ShapeReference(type)), doc, read)
    }

    /// A list of views; an empty one is falsey.
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
    package static func texts(
        _ name: String, doc: String = "", _ read: @escaping @Sendable (Viewed) -> [String]
    ) -> Field {
        Field(FieldOutline(name: name, kind: .texts, isOptional: false, doc: doc)) { view, slot, storage in
            storage.put(read(view), at: slot)
        }
    }
}
