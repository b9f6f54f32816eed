import Hypertext

/// What a field of a view may read: a text, an address, HTML, JSON or a view, each also as an optional.
@usableFromInline
package protocol FieldValue: Sendable {
    /// Whether the value may be absent.
    static var isOptional: Bool { get }
    /// Writes the value into a slot; an empty text, address or HTML counts as absent.
    func write(at slot: Int, into storage: inout SlotStorage)
}

/// `String` or `String?`
@usableFromInline
package protocol TextValue: FieldValue {}
/// `Address` or `Address?`
@usableFromInline
package protocol AddressValue: FieldValue {}
/// `HTML` or `HTML?`
@usableFromInline
package protocol HTMLValue: FieldValue {}
/// `JSONText` or `JSONText?`
@usableFromInline
package protocol JSONTextValue: FieldValue {}
/// A view or an optional one.
@usableFromInline
package protocol ViewValue: FieldValue {
    /// The view, without its optional.
    associatedtype Shown: View
}

extension String: TextValue {
    @inlinable package static var isOptional: Bool { false }
    @inlinable
    package func write(at slot: Int, into storage: inout SlotStorage) { storage.put(self, at: slot) }
}

extension Address: AddressValue {
    @inlinable package static var isOptional: Bool { false }
    @usableFromInline
    package func write(at slot: Int, into storage: inout SlotStorage) { storage.put(text, at: slot) }
}

extension HTML: HTMLValue {
    @inlinable package static var isOptional: Bool { false }
    @usableFromInline
    package func write(at slot: Int, into storage: inout SlotStorage) { storage.put(bytes, at: slot) }
}

extension JSONText: JSONTextValue {
    @inlinable package static var isOptional: Bool { false }
    @usableFromInline
    package func write(at slot: Int, into storage: inout SlotStorage) { storage.put(bytes, at: slot) }
}

extension Optional: FieldValue where Wrapped: FieldValue {
    @inlinable package static var isOptional: Bool { true }
    @inlinable
    package func write(at slot: Int, into storage: inout SlotStorage) {
        if case .some(let value) = self { value.write(at: slot, into: &storage) }
    }
}

extension Optional: TextValue where Wrapped: TextValue {}
extension Optional: AddressValue where Wrapped: AddressValue {}
extension Optional: HTMLValue where Wrapped: HTMLValue {}
extension Optional: JSONTextValue where Wrapped: JSONTextValue {}
extension Optional: ViewValue where Wrapped: ViewValue {
    @usableFromInline package typealias Shown = Wrapped.Shown
}
