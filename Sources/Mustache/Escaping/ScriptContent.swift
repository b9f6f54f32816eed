/// The content of a script element up to its end tag, which depends on comments in it
/// (https://html.spec.whatwg.org/multipage/parsing.html#script-data-state).
struct ScriptContent: Sendable, Equatable {
    /// Whether it is JSON for linked data.
    let isLinkedData: Bool
    /// Whether it holds a value.
    var hasValue = false
    /// The bytes of static text, white space left out.
    private(set) var textLength = 0
    /// 0: plain, 1: behind `<!--`, 2: in a script inside that.
    private var level = 0
    /// The last bytes, lower case.
    private var tail: [UInt8] = []

    init(isLinkedData: Bool) { self.isLinkedData = isLinkedData }

    /// Whether the static text is nothing but the end tag that was just read.
    var hasOnlyEndTag: Bool { textLength <= Self.endTag.count }
    /// Whether the text ends within what could become a tag or comment.
    var isWithinMark: Bool { tail.last == UInt8(ascii: "-") || tail.contains(UInt8(ascii: "<")) }

    /// Goes on by a byte.
    ///
    /// - Returns: whether the byte stands behind the name of the element's end tag.
    mutating func read(_ byte: UInt8) -> Bool {
        let closesName = TagScanner.isSpace(byte) || byte == UInt8(ascii: "/") || byte == UInt8(ascii: ">")
        if closesName, tail.suffix(8) == Self.endTag[...] {
            if level < 2 { return true }
            level = 1
        } else if closesName, level == 1, tail.suffix(7) == Self.startTag[...] {
            level = 2
        }
        if !TagScanner.isSpace(byte) { textLength += 1 }
        if byte == UInt8(ascii: "<") || tail.count >= 9 { tail = tail.suffix(byte == UInt8(ascii: "<") ? 0 : 8) }
        tail.append(HTMLContext.lower(byte))
        if byte == UInt8(ascii: ">") {
            if level > 0, tail.suffix(3) == Array("-->".utf8)[...] { level = 0 }
            tail = []
        } else if level == 0, tail.suffix(4) == Array("<!--".utf8)[...] {
            level = 1
        }
        return false
    }

    /// Forgets what cannot become a tag or comment any more.
    mutating func settle() {
        tail = []
        if !isLinkedData { textLength = 0 }
    }

    private static let endTag = Array("</script".utf8)
    private static let startTag = Array("<script".utf8)
}
