import Diagnostics

extension HTMLContext {
    /// Whether an element without tags in it shows references as their characters.
    static func decodesReferences(_ element: [UInt8]) -> Bool {
        element == Array("title".utf8) || element == Array("textarea".utf8)
    }

    var words: String {
        switch state {
        case .text: "text"
        case .tagOpen, .endTagOpen, .tagName: "the name of a tag"
        case .between, .attributeName, .afterAttributeName: tag.isEnd ? "a closing tag" : "the tag <\(elementName)>"
        case .beforeValue, .unquoted: "an attribute without quotes"
        case .quoted: attributeWords
        case .declaration, .bogusComment, .comment: "a comment"
        case .raw, .script: "the element <\(elementName)>"
        case .plaintext: "the element <plaintext>"
        }
    }

    private var elementName: String { String(decoding: tag.element, as: UTF8.self) }

    private var attributeWords: String {
        let name = "the attribute “\(String(decoding: tag.attribute, as: UTF8.self))”"
        if case .forbidden(let content) = tag.role { return "\(name), which holds \(content)" }
        return name
    }

    static func placeFault(_ what: String, _ words: String) -> ContextFault {
        ContextFault(
            .templateUnsafePlace, "\(what) cannot stand in \(words)",
            help: what == "HTML"
                ? "HTML stands in text; show a text here."
                : "Values stand in text, in quoted attributes, and as addresses in attributes that hold a URL.")
    }

    static func strayJSONFault(_ words: String) -> ContextFault {
        ContextFault(
            .templateJSON, "JSON cannot stand in \(words)",
            help: "It stands alone in <script type=\"application/ld+json\">.")
    }

    static func addressFault(_ what: String) -> ContextFault {
        ContextFault(
            .templateAddress, "\(what) an attribute that holds a URL",
            help: "Such an attribute is one address, as in href=\"{{address}}\", or text without any tag.")
    }

    static let rawFault = ContextFault(
        .templateRaw, "only HTML is written raw", help: "Write {{name}}, which is escaped.")

    static let linkedDataFault = ContextFault(
        .templateJSON, "a script of linked data takes one value of JSON, and nothing beside it",
        help: "Write <script type=\"application/ld+json\">{{name}}</script>, with a field that is JSON.")

    static let spaceFault = ContextFault(
        .templateContext, "a space is missing before this attribute",
        help: "Begin an attribute in a section with a space: <option{{#chosen}} selected{{/chosen}}>.")
}
