/// Looks values up by name when a template is rendered, as the Mustache specification has it: the nearest object that has
/// the first word of a name decides, and what is missing renders nothing.
struct LenientLookup: NameLookup {
    var names: [[String]] = []
    /// The members of the objects of the value at hand.
    var members: [[String: Int]] = []

    func slot(of operand: Int, frames: [Int], in slots: UnsafeBufferPointer<Slot>) -> Int {
        let parts = names[operand]
        guard let first = parts.first else { return frames.last ?? -1 }
        for frame in frames.reversed() {
            guard var slot = member(first, of: slots[frame]) else { continue }
            for part in parts.dropFirst() {
                guard let inner = member(part, of: slots[slot]) else { return -1 }
                slot = inner
            }
            return slot
        }
        return -1
    }

    private func member(_ name: String, of slot: Slot) -> Int? {
        guard slot.kind == .record, let index = members[slot.count][name] else { return nil }
        return slot.first + index
    }
}
