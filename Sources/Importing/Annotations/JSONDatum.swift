internal import ArchiveReading

/// JSON from elsewhere, read by names.
extension Datum {
    /// The value of a member; nothing where this is no object or has none.
    subscript(key: String) -> Datum? {
        guard case .mapping(let entries, _) = self else { return nil }
        return entries.last { $0.key == key }?.value
    }

    /// A string; numbers and the rest are none.
    var text: String? {
        guard case .scalar(let text, .text, _) = self else { return nil }
        return text
    }

    /// A whole number.
    var number: Int? {
        guard case .scalar(let text, .number, _) = self else { return nil }
        return Int(text)
    }

    /// The items of an array, or the one value: JSON-LD writes both for the same.
    var items: [Datum] {
        switch self {
        case .list(let items, _): items
        case .empty: []
        default: [self]
        }
    }

    /// The strings of an array, or the one string.
    var texts: [String] { items.compactMap(\.text) }

    /// Whether a JSON-LD object is of a type.
    func isOf(_ type: String) -> Bool {
        let types = (self["type"]?.texts ?? []) + (self["@type"]?.texts ?? [])
        return types.contains { $0 == type || $0.hasSuffix("/" + type) || $0.hasSuffix("#" + type) || $0.hasSuffix(":" + type) }
    }
}
