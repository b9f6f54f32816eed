import Hypertext
import Mustache

/// What a page says of itself to machines, in the vocabulary of schema.org.
struct LinkedDataView: View {
    let value: JSONValue

    static let shape = Shape<LinkedDataView>(
        "linkedData",
        [
            .json("json", doc: "A document of JSON-LD.") { JSONText($0.value) }
        ])
}
