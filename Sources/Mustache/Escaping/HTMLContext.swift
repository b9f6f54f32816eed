/// Where a template stands in HTML: the states of the standard's tokenizer that matter for escaping
/// (https://html.spec.whatwg.org/multipage/parsing.html#tokenization).
struct HTMLContext: OutputContext {
    enum State: Sendable, Equatable {
        case text
        /// Behind `<`.
        case tagOpen
        /// Behind `</`.
        case endTagOpen
        case tagName
        /// Between the attributes of a tag; white space is due when the name or value before it ended at an edge or quote.
        case between(spaceIsDue: Bool)
        case attributeName
        case afterAttributeName
        case beforeValue
        case quoted(UInt8)
        case unquoted
        /// Behind `<!`, and whether a hyphen followed.
        case declaration(hyphen: Bool)
        case comment(CommentEnd)
        /// A comment of the kind `<?…>`, or a document type.
        case bogusComment
        /// The content of an element that holds no tags but its end, and how much of the end tag was read.
        case raw(matched: Int)
        case script(ScriptContent)
        /// The rest of the page, whatever it holds.
        case plaintext
    }

    /// How much of the end of a comment was read.
    enum CommentEnd: Sendable, Equatable {
        case none, start, startDash, dash, dashes, dashesBang
    }

    private(set) var state = State.text
    private(set) var tag = HTMLTag()

    init() {}

    static func lower(_ byte: UInt8) -> UInt8 {
        (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) ? byte | 0x20 : byte
    }

    static func isLetter(_ byte: UInt8) -> Bool {
        (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(lower(byte))
    }

    mutating func read(_ text: ArraySlice<UInt8>, fault: (Int, ContextFault) -> Void) {
        for index in text.indices {
            if text[index] != UInt8(ascii: "<"), state == .text || state == .raw(matched: 0) { continue }
            if let found = step(text[index]) { fault(index, found) }
        }
    }

    // MARK: Steps

    private mutating func step(_ byte: UInt8) -> ContextFault? {
        switch state {
        case .text:
            if byte == UInt8(ascii: "<") { state = .tagOpen }
        case .tagOpen:
            switch byte {
            case UInt8(ascii: "!"): state = .declaration(hyphen: false)
            case UInt8(ascii: "/"): state = .endTagOpen
            case UInt8(ascii: "?"): state = .bogusComment
            case UInt8(ascii: "<"): break
            default: if Self.isLetter(byte) { openTag(byte, isEnd: false) } else { state = .text }
            }
        case .endTagOpen:
            if Self.isLetter(byte) {
                openTag(byte, isEnd: true)
            } else {
                state = byte == UInt8(ascii: ">") ? .text : .bogusComment
            }
        case .tagName:
            switch byte {
            case UInt8(ascii: ">"): closeTag()
            case UInt8(ascii: "/"): state = .between(spaceIsDue: false)
            default:
                if TagScanner.isSpace(byte) {
                    state = .between(spaceIsDue: false)
                } else if tag.element.count < 64 {
                    tag.element.append(Self.lower(byte))
                }
            }
        case .between, .attributeName, .afterAttributeName, .beforeValue, .quoted, .unquoted:
            return stepInAttribute(byte)
        case .declaration(let hyphen):
            if byte == UInt8(ascii: "-") {
                state = hyphen ? .comment(.start) : .declaration(hyphen: true)
            } else {
                state = byte == UInt8(ascii: ">") ? .text : .bogusComment
            }
        case .comment(let end):
            stepInComment(byte, end)
        case .bogusComment:
            if byte == UInt8(ascii: ">") { state = .text }
        case .raw(let matched):
            stepInRaw(byte, matched)
        case .script(var content):
            let isEnd = content.read(byte)
            state = .script(content)
            guard isEnd else { return nil }
            endContent(byte)
            if content.isLinkedData, content.hasValue, !content.hasOnlyEndTag { return Self.linkedDataFault }
        case .plaintext: break
        }
        return nil
    }

    private mutating func openTag(_ byte: UInt8, isEnd: Bool) {
        tag = HTMLTag()
        tag.element = [Self.lower(byte)]
        tag.isEnd = isEnd
        state = .tagName
    }

    private mutating func stepInAttribute(_ byte: UInt8) -> ContextFault? {
        switch (state, byte) {
        case (.quoted(byte), _):
            state = .between(spaceIsDue: true)
            return tag.endAttribute()
        case (.quoted, _):
            return tag.readValue(byte)
        case (_, UInt8(ascii: ">")):
            let fault = endAttributeIfAny()
            closeTag()
            return fault
        case (.unquoted, _):
            guard TagScanner.isSpace(byte) else { return tag.readValue(byte) }
            state = .between(spaceIsDue: false)
            return tag.endAttribute()
        case (.beforeValue, _):
            if TagScanner.isSpace(byte) { return nil }
            if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
                state = .quoted(byte)
                return nil
            }
            state = .unquoted
            return tag.readValue(byte)
        case (_, UInt8(ascii: "/")):
            state = .between(spaceIsDue: false)
            return endAttributeIfAny()
        case (.attributeName, UInt8(ascii: "=")), (.afterAttributeName, UInt8(ascii: "=")):
            tag.nameAttribute()
            state = .beforeValue
            return nil
        case (.attributeName, _):
            if TagScanner.isSpace(byte) { state = .afterAttributeName } else { appendToName(byte) }
            return nil
        case (.afterAttributeName, _):
            if TagScanner.isSpace(byte) { return nil }
            let fault = tag.endAttribute()
            beginAttribute(byte)
            return fault
        case (.between(let spaceIsDue), _):
            if TagScanner.isSpace(byte) {
                state = .between(spaceIsDue: false)
                return nil
            }
            beginAttribute(byte)
            return spaceIsDue || byte == UInt8(ascii: "=") ? Self.spaceFault : nil
        default: return nil
        }
    }

    private mutating func beginAttribute(_ byte: UInt8) {
        tag.beginAttribute()
        appendToName(byte)
        state = .attributeName
    }

    private mutating func appendToName(_ byte: UInt8) {
        if tag.attribute.count < 64 { tag.attribute.append(Self.lower(byte)) }
    }

    private mutating func endAttributeIfAny() -> ContextFault? {
        tag.attribute.isEmpty ? nil : tag.endAttribute()
    }

    private mutating func stepInComment(_ byte: UInt8, _ end: CommentEnd) {
        switch (end, byte) {
        case (.none, UInt8(ascii: "-")): state = .comment(.dash)
        case (.start, UInt8(ascii: "-")): state = .comment(.startDash)
        case (.startDash, UInt8(ascii: "-")), (.dash, UInt8(ascii: "-")), (.dashes, UInt8(ascii: "-")):
            state = .comment(.dashes)
        case (.dashesBang, UInt8(ascii: "-")): state = .comment(.dash)
        case (.dashes, UInt8(ascii: "!")): state = .comment(.dashesBang)
        case (.start, UInt8(ascii: ">")), (.startDash, UInt8(ascii: ">")), (.dashes, UInt8(ascii: ">")),
            (.dashesBang, UInt8(ascii: ">")):
            state = .text
        default: state = .comment(.none)
        }
    }

    private mutating func stepInRaw(_ byte: UInt8, _ matched: Int) {
        let end = Array("</".utf8) + tag.element
        if matched == end.count {
            if TagScanner.isSpace(byte) || byte == UInt8(ascii: "/") || byte == UInt8(ascii: ">") {
                endContent(byte)
                return
            }
        } else if Self.lower(byte) == end[matched] {
            state = .raw(matched: matched + 1)
            return
        }
        state = .raw(matched: byte == UInt8(ascii: "<") ? 1 : 0)
    }

    /// Goes on behind the name in the end tag of an element without tags in it.
    private mutating func endContent(_ byte: UInt8) {
        if byte == UInt8(ascii: ">") {
            (state, tag) = (.text, HTMLTag())
        } else {
            tag.isEnd = true
            tag.beginAttribute()
            state = .between(spaceIsDue: false)
        }
    }

    private mutating func closeTag() {
        let element = tag.isEnd ? "" : String(decoding: tag.element, as: UTF8.self)
        switch element {
        case "title", "textarea", "style", "xmp", "iframe", "noembed", "noframes":
            let name = tag.element
            tag = HTMLTag()
            tag.element = name
            state = .raw(matched: 0)
        case "script":
            state = .script(ScriptContent(isLinkedData: tag.isLinkedData ?? false))
            tag = HTMLTag()
            tag.element = Array("script".utf8)
        case "plaintext": state = .plaintext
        default: (state, tag) = (.text, HTMLTag())
        }
    }

    // MARK: Edges

    mutating func reachEdge(repeats: Bool) throws(ContextFault) {
        switch state {
        case .tagName:
            state = .between(spaceIsDue: true)
        case .attributeName, .unquoted:
            state = .between(spaceIsDue: true)
            if let fault = tag.endAttribute() { throw fault }
        case .afterAttributeName:
            state = .between(spaceIsDue: false)
            if let fault = tag.endAttribute() { throw fault }
        case .quoted:
            if tag.role == .address { throw Self.addressFault("a section, block or partial stands in") }
            tag.hasValue = true
            // What the attribute begins with cannot be known any more.
            tag.prefix = [0]
        case .script(var content):
            if content.isLinkedData { throw Self.linkedDataFault }
            guard !content.isWithinMark else { break }
            content.settle()
            state = .script(content)
        default: break
        }
        if repeats, case .between = state {
            throw ContextFault(
                .templateContext, "a list cannot be repeated between the attributes of a tag",
                help: "Attributes may stand in a section over a text, a group or a yes or no.")
        }
    }

    mutating func join(_ other: HTMLContext) -> Bool {
        switch (state, other.state) {
        case (.between(let one), .between(let two)): state = .between(spaceIsDue: one || two)
        default: guard state == other.state else { return false }
        }
        guard tag.element == other.tag.element, tag.isEnd == other.tag.isEnd, tag.attribute == other.tag.attribute,
            tag.isLinkedData == other.tag.isLinkedData
        else { return false }
        tag.isRefresh = tag.isRefresh || other.tag.isRefresh
        tag.hasContentValue = tag.hasContentValue || other.tag.hasContentValue
        tag.hasText = tag.hasText || other.tag.hasText
        return true
    }

    var mayEnd: Bool { state == .text }

    // MARK: Values

    mutating func take(_ kind: ValueKind, isRaw: Bool) throws(ContextFault) -> Escape {
        if kind == .html, state != .text {
            let fault = Self.placeFault("HTML", words)
            pretendValue()
            throw fault
        }
        switch state {
        case .text:
            if kind == .html { return .none }
        case .raw(matched: 0) where Self.decodesReferences(tag.element): break
        case .quoted where !tag.isEnd:
            try takeInAttribute(kind, isRaw: isRaw)
        case .script(var content):
            guard content.isLinkedData else { throw Self.placeFault("a value", words) }
            guard kind == .json, !isRaw, !content.hasValue, content.textLength == 0 else {
                throw Self.linkedDataFault
            }
            content.hasValue = true
            state = .script(content)
            return .none
        default:
            let fault = Self.placeFault("a value", words)
            pretendValue()
            throw fault
        }
        if kind == .json { throw Self.strayJSONFault(words) }
        if isRaw { throw Self.rawFault }
        return .html
    }

    /// Goes on behind a value that may not stand here as if it were a word, so that what follows is not reported too.
    private mutating func pretendValue() {
        switch state {
        case .between, .afterAttributeName: beginAttribute(UInt8(ascii: "x"))
        case .beforeValue: state = .unquoted
        default: break
        }
    }

    private mutating func takeInAttribute(_ kind: ValueKind, isRaw: Bool) throws(ContextFault) {
        if case .forbidden = tag.role { throw Self.placeFault("a value", words) }
        if kind == .json { throw Self.strayJSONFault(words) }
        if isRaw { throw Self.rawFault }
        switch tag.role {
        case .plain, .forbidden: break
        case .address:
            if kind != .address { throw Self.addressFault("something else than an address stands in") }
            if tag.hasText || tag.hasValue { throw Self.addressFault("an address is only a part of") }
            tag.hasAddress = true
        case .metaContent:
            let isTarget = kind == .address && tag.prefix.suffix(4) == Array("url=".utf8)[...]
            tag.hasAddress = isTarget
            if !isTarget {
                if tag.isRefresh { throw HTMLTag.refreshFault }
                tag.hasContentValue = true
            }
        }
        if tag.hasValue, tag.hasAddress { throw Self.addressFault("an address is only a part of") }
        tag.hasValue = true
    }
}
