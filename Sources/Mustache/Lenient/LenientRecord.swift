/// A lenient value laid out in slots, like the record of a view.
///
/// The members of each object lie in the order of their names; `members` says which, and a record's slot says in its count
/// where among `members` its own are.
struct LenientRecord {
    private(set) var storage = SlotStorage()
    private(set) var members: [[String: Int]] = []

    init(_ value: LenientValue) {
        let root = storage.reserve(1)
        write(value, at: root)
    }

    private mutating func write(_ value: LenientValue, at slot: Int) {
        switch value {
        case .null, .bool(false): break
        case .bool(true): storage.slots[slot] = Slot(.flag, first: 0, count: 0)
        case .text(let text): storage.put(text, at: slot)
        case .list(let elements):
            guard !elements.isEmpty else { return }
            let first = storage.reserve(elements.count)
            storage.slots[slot] = Slot(.list, first: first, count: elements.count)
            for (index, element) in elements.enumerated() { write(element, at: first + index) }
        case .object(let object):
            let names = object.keys.sorted()
            let first = storage.reserve(names.count)
            storage.slots[slot] = Slot(.record, first: first, count: members.count)
            members.append(Dictionary(uniqueKeysWithValues: names.enumerated().map { ($1, $0) }))
            for (index, name) in names.enumerated() { write(object[name] ?? .null, at: first + index) }
        }
    }
}
