/// The values of one view and all views in it, laid flat: slots, and the bytes that they point into.
///
/// Slot 0 is the view itself. A storage is used again for the next view, so that a page costs no allocation.
@usableFromInline
package struct SlotStorage: Sendable {
    @usableFromInline var slots: [Slot] = []
    @usableFromInline var bytes: [UInt8] = []

    package init() {}

    package mutating func reserveCapacity(slots slotCount: Int, bytes byteCount: Int) {
        slots.reserveCapacity(slotCount)
        bytes.reserveCapacity(byteCount)
    }

    @inlinable
    package mutating func removeAll() {
        slots.removeAll(keepingCapacity: true)
        bytes.removeAll(keepingCapacity: true)
    }

    /// Adds absent slots and says where they begin.
    @inlinable
    package mutating func reserve(_ count: Int) -> Int {
        let first = slots.count
        slots.append(contentsOf: repeatElement(Slot(.absent, first: 0, count: 0), count: count))
        return first
    }

    @inlinable
    package mutating func put(_ text: String, at slot: Int) {
        var text = text
        text.withUTF8 { put($0, at: slot) }
    }

    @inlinable
    package mutating func put(_ source: [UInt8], at slot: Int) {
        source.withUnsafeBufferPointer { put($0, at: slot) }
    }

    @inlinable
    package mutating func put(_ source: UnsafeBufferPointer<UInt8>, at slot: Int) {
        guard !source.isEmpty else { return }
        slots[slot] = Slot(.bytes, first: bytes.count, count: source.count)
        bytes.append(contentsOf: source)
    }

    /// Writes a list with one slot an element; an empty list stays absent.
    @inlinable
    package mutating func put(_ elements: [some FieldValue], at slot: Int) {
        guard !elements.isEmpty else { return }
        let first = reserve(elements.count)
        slots[slot] = Slot(.list, first: first, count: elements.count)
        for index in elements.indices { elements[index].write(at: first + index, into: &self) }
    }
}
