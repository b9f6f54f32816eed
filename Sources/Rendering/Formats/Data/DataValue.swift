/// One value of a row of the open data.
package enum DataValue: Sendable, Hashable {
    /// Nothing is recorded.
    case none
    case text(String)
    case integer(Int)
    case flag(Bool)
    /// In the order of the content; never empty.
    case list([String])

    /// Cheaper than a comparison, which would look at texts.
    var isNone: Bool { if case .none = self { true } else { false } }

    init(_ text: String?) { self = text.map(DataValue.text) ?? .none }
    init(_ number: Int?) { self = number.map(DataValue.integer) ?? .none }
    init(_ list: [String]) { self = list.isEmpty ? .none : .list(list) }
}
