import Diagnostics

/// What looks like the attributes of an annotation and is text by the rules: readers would see the braces.
enum AttributesAsText {
    /// One such place.
    struct Slip {
        /// From the bracket on as far as the key.
        let range: Range<Int>
        let form: Form
    }

    enum Form {
        /// `{ claim=`, `{claim: ` or `{claim =` behind a bracket; the text is what stands for `{claim=` then.
        case spelled(String)
        /// `(claim=… by=…)` behind a bracket, with the offset of the `)`.
        case round(close: Int)
        /// `{by=` behind the `}` of other attributes.
        case second
        /// `{claim=` behind no bracket at all.
        case wordless
    }

    static let kind = DiagnosticKind(
        "annotation-as-text", .warning, "something that looks like an annotation is text",
        explanation: """
            An annotation is `[the words]{claim=id}`: the words in square brackets, and directly behind them, in braces, attributes \
            of the form `key=value`. What is written in another way is text, and readers would see it on the page. Where that is \
            meant, write `\\{`.
            """,
        wrong: .article(#"The mayor said that [the harbour is closed]‸{claim: harbour-closed by=ada-quill}."#),
        right: .article(#"The mayor said that [the harbour is closed]{claim=harbour-closed by=ada-quill}."#))

    static func diagnostics(
        at slips: [Slip], in source: UnsafeBufferPointer<UInt8>, of body: Body, file: String, options: BodyOptions
    ) -> [Diagnostic] {
        guard options.annotations == .allowed else { return [] }
        return slips.filter { DetachedAttributes.isProse($0.range.lowerBound, source, body) }.map { slip in
            let place = Place(file, slip.range)
            let written = String(decoding: UnsafeBufferPointer(rebasing: source[slip.range]), as: UTF8.self)
            switch slip.form {
            case .spelled(let attribute):
                return Diagnostic(
                    kind, at: place, "attributes are not written like this, so that all of it is text",
                    help: "Write “\(attribute)”, without a space or a colon.",
                    fix: Fix("Write “\(attribute)”", [.init(written, with: attribute, at: place)]))
            case .round(let close):
                return Diagnostic(
                    kind, at: place, "attributes stand in braces; these round brackets are text",
                    help: "Write [the words]{claim=…}.",
                    fix: Fix(
                        "Write braces in place of the round brackets",
                        [.init("(", with: "{", at: place), .init(")", with: "}", at: Place(file, close..<close + 1))]))
            case .second:
                return Diagnostic(
                    kind, at: place, "an annotation has one pair of braces, so that the second is text",
                    help: "Write all attributes into the first, with a space between them.",
                    fix: Fix("Join the two", [.init(written, with: " ", at: place)]))
            case .wordless:
                return Diagnostic(
                    kind, at: place, "these attributes belong to no words, so that all of it is text",
                    help: "Put the words into brackets that touch the “{”: [the words]{claim=…}. If this is text, write “\\{”.")
            }
        }
    }

    // MARK: Looking for them

    private static let keys = ["claim", "actor", "by"]

    /// What begins at a `{` or `(` that begins no attributes; nothing where it is plain text.
    static func slip(
        in source: UnsafeBufferPointer<UInt8>, at open: Int, _ body: Range<Int>
    ) -> Slip? {
        func skipBlanks(_ start: Int) -> Int {
            var index = start
            while index < body.upperBound, source[index] == 0x20 || source[index] == 0x09 { index += 1 }
            return index
        }
        let keyStart = skipBlanks(open + 1)
        let isSecond = open > body.lowerBound && source[open - 1] == UInt8(ascii: "}") && source[open] == UInt8(ascii: "{")
        guard
            let key = (isSecond ? AttributeReader.Key.allCases.map(\.rawValue) : keys).first(where: {
                source[keyStart..<body.upperBound].starts(with: $0.utf8)
            })
        else { return nil }
        let keyEnd = keyStart + key.utf8.count
        let sign = skipBlanks(keyEnd)
        guard sign < body.upperBound, source[sign] == UInt8(ascii: "=") || source[sign] == UInt8(ascii: ":") else { return nil }
        let isPlain = keyStart == open + 1 && sign == keyEnd && source[sign] == UInt8(ascii: "=")
        let isBehindBracket = open > body.lowerBound && source[open - 1] == UInt8(ascii: "]")
        if source[open] == UInt8(ascii: "(") {
            // Without a blank it is the address of a link, which is an error of its own.
            guard isBehindBracket, isPlain, let close = end(of: open, in: source, body) else { return nil }
            return Slip(range: open..<open + 1, form: .round(close: close))
        }
        if isBehindBracket {
            let valueStart = skipBlanks(sign + 1)
            guard valueStart < body.upperBound, source[valueStart] > 0x20, source[valueStart] != UInt8(ascii: "}") else {
                return nil
            }
            return isPlain ? nil : Slip(range: open..<valueStart, form: .spelled("{\(key)="))
        }
        if isSecond { return isPlain ? Slip(range: open - 1..<open + 1, form: .second) : nil }
        return isPlain && key != "by" ? Slip(range: open..<open + 1, form: .wordless) : nil
    }

    /// The `)` on the line of a `(`, if a blank stands between the two and no other bracket.
    private static func end(of open: Int, in source: UnsafeBufferPointer<UInt8>, _ body: Range<Int>) -> Int? {
        var index = open + 1
        var hasBlank = false
        while index < body.upperBound, !CommonMarkSyntax.isLineEnd(source[index]) {
            switch source[index] {
            case UInt8(ascii: ")"): return hasBlank ? index : nil
            case UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: "{"): return nil
            case 0x20: hasBlank = true
            default: break
            }
            index += 1
        }
        return nil
    }
}
