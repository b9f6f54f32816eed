/// What an attribute's value means to a browser, and so what may stand in it.
enum AttributeRole: Sendable, Equatable {
    /// Text.
    case plain
    /// One address.
    case address
    /// Text, or in a refresh an address behind `url=`.
    case metaContent
    /// No value from outside; what it holds, in words.
    case forbidden(String)

    /// The role of an attribute; names are lower case.
    ///
    /// A name that is forbidden or holds an address in one element is so in all, for what elements mean changes.
    init(of attribute: [UInt8], in element: [UInt8]) {
        if attribute.starts(with: Array("on".utf8)) {
            self = .forbidden("a script")
            return
        }
        let name = String(decoding: attribute, as: UTF8.self)
        switch name {
        case "style": self = .forbidden("a style")
        case "srcdoc": self = .forbidden("a document")
        case "srcset", "imagesrcset": self = .forbidden("a list of addresses")
        case "http-equiv": self = .forbidden("the name of a header")
        case "content" where element == Array("meta".utf8): self = .metaContent
        case "type" where element == Array("script".utf8): self = .forbidden("the type of a script")
        case "attributename", "from", "to", "values", "by": self = Self.roleInAnimation(element)
        default: self = Self.addresses.contains(name) || name.hasSuffix(":href") ? .address : .plain
        }
    }

    /// SVG's animations set any attribute, also one that holds a script.
    private static func roleInAnimation(_ element: [UInt8]) -> AttributeRole {
        ["animate", "set", "animatetransform", "animatemotion", "animatecolor"]
            .contains(String(decoding: element, as: UTF8.self)) ? .forbidden("the value of an animation") : .plain
    }

    /// The attributes that browsers follow (https://html.spec.whatwg.org/multipage/indices.html#attributes-3), and those
    /// that they once did.
    private static let addresses: Set<String> = [
        "action", "archive", "background", "cite", "classid", "codebase", "data", "dynsrc", "formaction", "href",
        "icon",
        "longdesc", "lowsrc", "manifest", "ping", "poster", "profile", "src", "usemap", "xml:base",
    ]
}
