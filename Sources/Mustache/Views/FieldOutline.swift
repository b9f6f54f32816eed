/// A field without how it is read: what templates and their documentation know of it.
@usableFromInline
package struct FieldOutline: Sendable {
    /// As templates write it; without dots and white space.
    package let name: String
    package let kind: FieldKind
    /// Whether the value may be absent. An empty text or list counts as absent in either case.
    package let isOptional: Bool
    /// A sentence for the author of a template; may be empty.
    package let doc: String

    @usableFromInline
    package init(name: String, kind: FieldKind, isOptional: Bool, doc: String) {
        self.name = name
        self.kind = kind
        self.isOptional = isOptional
        self.doc = doc
    }
}
