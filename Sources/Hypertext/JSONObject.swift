/// The members of a JSON object (RFC 8259) in the order in which they were added; what there is nothing of is left out.
package struct JSONObject: Sendable {
    package private(set) var members: [JSONValue.Member] = []

    package init() {}

    /// An object of a type, as JSON-LD writes it.
    package init(type: String) { add("@type", type) }

    package var value: JSONValue { .object(members) }

    package mutating func add(_ name: String, _ value: JSONValue?) {
        if let value { members.append(JSONValue.Member(name, value)) }
    }

    package mutating func add(_ name: String, _ text: String?) { add(name, text.map(JSONValue.text)) }

    /// Adds a list; an empty one is left out.
    package mutating func add(_ name: String, list: [JSONValue]) {
        if !list.isEmpty { add(name, .array(list)) }
    }

    /// Adds a list of texts; an empty one is left out.
    package mutating func add(_ name: String, list: [String]) { add(name, list: list.map(JSONValue.text)) }

    /// Adds one value as it is, several as a list: the two forms that JSON-LD has for a property.
    package mutating func add(_ name: String, oneOrMore values: [JSONValue]) {
        add(name, values.count > 1 ? .array(values) : values.first)
    }
}
