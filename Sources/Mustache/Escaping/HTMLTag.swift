/// A tag that is being read: what was seen of it so far.
struct HTMLTag: Sendable, Equatable {
    /// Lower case.
    var element: [UInt8] = []
    var isEnd = false
    /// Whether a script is one of linked data; nothing until its type was read.
    var isLinkedData: Bool?
    /// Whether a meta element asks the browser to go elsewhere.
    var isRefresh = false
    /// Whether the content of a meta element holds a value that is not an address behind `url=`.
    var hasContentValue = false

    /// The attribute that is being read, lower case.
    var attribute: [UInt8] = []
    var role = AttributeRole.plain
    /// The beginning of the attribute's static text, lower case and without white space.
    var prefix: [UInt8] = []
    /// Whether the attribute holds static text.
    var hasText = false
    /// Whether the attribute holds a value or a section.
    var hasValue = false
    /// Whether the attribute holds an address that only a fragment may follow.
    var hasAddress = false
    /// Whether that fragment began.
    var hasFragment = false

    static let prefixLength = 64

    mutating func beginAttribute() {
        attribute = []
        (role, prefix) = (.plain, [])
        (hasText, hasValue, hasAddress, hasFragment) = (false, false, false, false)
    }

    mutating func nameAttribute() { role = AttributeRole(of: attribute, in: element) }

    /// Notes what the attribute that ends here says about its element.
    ///
    /// - Returns: why it may not say so.
    mutating func endAttribute() -> ContextFault? {
        defer { beginAttribute() }
        guard !isEnd else { return nil }
        if element == Array("script".utf8), attribute == Array("type".utf8), isLinkedData == nil {
            isLinkedData = !hasValue && prefix == Array("application/ld+json".utf8)
        }
        if element == Array("meta".utf8), attribute == Array("http-equiv".utf8) {
            isRefresh = isRefresh || hasValue || prefix == Array("refresh".utf8)
            if isRefresh, hasContentValue { return Self.refreshFault }
        }
        return nil
    }

    mutating func readValue(_ byte: UInt8) -> ContextFault? {
        hasText = true
        if hasAddress, !hasFragment {
            guard byte == UInt8(ascii: "#"), role == .address else {
                return ContextFault(
                    .templateAddress, "an address is followed by something else than a fragment",
                    help: "The address makes up the whole attribute; only “#fragment” may follow it.")
            }
            hasFragment = true
        }
        if prefix.count < Self.prefixLength, !TagScanner.isSpace(byte) { prefix.append(HTMLContext.lower(byte)) }
        return nil
    }

    static let refreshFault = ContextFault(
        .templateAddress, "a page that sends its reader elsewhere takes one address, behind “url=”",
        help: "Write <meta http-equiv=\"refresh\" content=\"0; url={{address}}\">.")
}
