/// The shape of a view without how it is read: its fields by name, in the order of their slots.
package struct ShapeOutline: Sendable {
    /// What messages call the view: «claim».
    package let name: String
    /// A sentence for the author of a template; may be empty.
    package let doc: String
    /// Slot by slot.
    package let fields: [FieldOutline]
    /// Tells shapes apart whose names are equal.
    package let type: ObjectIdentifier
    private let slots: [String: Int]

    init(name: String, doc: String, fields: [FieldOutline], type: ObjectIdentifier) {
        self.name = name
        self.doc = doc
        self.fields = fields
        self.type = type
        slots = Dictionary(fields.enumerated().map { ($1.name, $0) }) { first, _ in first }
        assert(slots.count == fields.count, "two fields of \(name) have one name")
    }

    /// The slot of a field, or nothing if the view has none of that name.
    package func slot(of name: some StringProtocol) -> Int? { slots[String(name)] }

    /// This shape and every shape that can be reached from it, each once, in order of first mention.
    package var reachable: [ShapeOutline] {
        var known: Set<ObjectIdentifier> = [type]
        var result = [self]
        var next = 0
        while next < result.count {
            for field in result[next].fields {
                guard let shape = field.kind.shape?.outline, known.insert(shape.type).inserted else { continue }
                result.append(shape)
            }
            next += 1
        }
        return result
    }
}
