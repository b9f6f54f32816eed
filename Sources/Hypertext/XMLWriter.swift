/// Writes a document of XML 1.0 in UTF-8, an element a line; every text goes through `XMLText`.
package struct XMLWriter: Sendable {
    package private(set) var bytes: [UInt8]
    private var depth = 0

    /// Begins with the XML declaration.
    package init() { bytes = Array("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n".utf8) }

    /// An element with others in it.
    package mutating func element(
        _ name: String, _ attributes: KeyValuePairs<String, String?> = [:], _ content: (inout XMLWriter) -> Void
    ) {
        start(name, attributes)
        bytes.append(utf8: ">\n")
        depth += 1
        content(&self)
        depth -= 1
        indent()
        bytes.append(utf8: "</" + name + ">\n")
    }

    /// An element with a text; nothing where there is none.
    package mutating func element(
        _ name: String, _ attributes: KeyValuePairs<String, String?> = [:], text: String?
    ) {
        guard let text else { return }
        start(name, attributes)
        bytes.append(UInt8(ascii: ">"))
        XMLText.append(text, to: &bytes)
        bytes.append(utf8: "</" + name + ">\n")
    }

    /// An element with attributes alone.
    package mutating func empty(_ name: String, _ attributes: KeyValuePairs<String, String?>) {
        start(name, attributes)
        bytes.append(utf8: "/>\n")
    }

    private mutating func start(_ name: String, _ attributes: KeyValuePairs<String, String?>) {
        indent()
        bytes.append(utf8: "<" + name)
        for case (let name, let value?) in attributes {
            bytes.append(utf8: " " + name + "=\"")
            XMLText.append(value, to: &bytes)
            bytes.append(UInt8(ascii: "\""))
        }
    }

    private mutating func indent() { bytes.append(contentsOf: repeatElement(UInt8(ascii: " "), count: depth * 2)) }
}
