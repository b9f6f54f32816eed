internal import Hypertext

/// A cell of a list.
package enum ListValue: Sendable, Equatable {
    /// Not recorded.
    case none
    case text(String)
    case integer(Int)
    /// Ids, which hold no space.
    case list([String])

    init(_ text: String?) { self = text.map(ListValue.text) ?? .none }

    /// For people: a dash where nothing is recorded.
    var shown: String {
        switch self {
        case .none: "–"
        case .text(let text): text
        case .integer(let number): String(number)
        case .list(let items): items.isEmpty ? "–" : items.joined(separator: " ")
        }
    }

    /// For programs: an empty cell where nothing is recorded, items of a list with a space between them.
    var cell: String {
        switch self {
        case .none: ""
        case .text(let text): text
        case .integer(let number): String(number)
        case .list(let items): items.joined(separator: " ")
        }
    }

    var json: JSONValue {
        switch self {
        case .none: .null
        case .text(let text): .text(text)
        case .integer(let number): .integer(number)
        case .list(let items): .array(items.map(JSONValue.text))
        }
    }
}
