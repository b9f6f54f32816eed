package import Hypertext

/// What a field of a view may read: a text, an address, HTML, JSON or a view, each also as an optional.
package protocol FieldValue: Sendable {
    /// The type without its optional, which says what kind of field it makes.
    associatedtype Base
    /// Whether the value may be absent.
    static var isOptional: Bool { get }
    /// Writes the value into a slot; an empty text, address or HTML counts as absent.
    func write(at slot: Int, into storage: inout SlotStorage)
}

extension String: FieldValue {
    package typealias Base = String
    package static var isOptional: Bool { false }
    package func write(at slot: Int, into storage: inout SlotStorage) { storage.put(self, at: slot) }
}

extension Address: FieldValue {
    package typealias Base = Address
    package static var isOptional: Bool { false }
    package func write(at slot: Int, into storage: inout SlotStorage) { storage.put(text, at: slot) }
}

extension HTML: FieldValue {
    package typealias Base = HTML
    package static var isOptional: Bool { false }
    package func write(at slot: Int, into storage: inout SlotStorage) { storage.put(bytes, at: slot) }
}

extension JSONText: FieldValue {
    package typealias Base = JSONText
    package static var isOptional: Bool { false }
    package func write(at slot: Int, into storage: inout SlotStorage) { storage.put(bytes, at: slot) }
}

extension Optional: FieldValue where Wrapped: FieldValue {
    package typealias Base = Wrapped.Base
    package static var isOptional: Bool { true }
    package func write(at slot: Int, into storage: inout SlotStorage) {
        if case .some(let value) = self { value.write(at: slot, into: &storage) }
    }
}
