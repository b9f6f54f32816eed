import Diagnostics

/// Parses one attribute block.
///
///     block = "{" attribute *( blanks attribute ) [ blanks ] "}"      ; on one line
///     attribute = key "=" ( bare / quoted )
///     key = letter *( letter / digit / "-" / "_" )
///     bare = 1*( letter / mark / digit / "_" / ":" / "." / "/" / "-" )
///     quoted = DQUOTE *( "\" DQUOTE / "\\" / any but DQUOTE, "\", "`" ) DQUOTE
struct AttributeParser {
    let source: UnsafeBufferPointer<UInt8>
    let end: Int
    let file: String
    private let open: Int
    var cursor: ScalarCursor
    private var attributes: [AttributeBlock.Attribute] = []
    private var problems: [Diagnostic] = []
    private var holdsBacktick = false

    /// - Parameter open: the offset of the `{`.
    init(source: UnsafeBufferPointer<UInt8>, end: Int, file: String, open: Int) {
        self.source = source
        self.end = end
        self.file = file
        self.open = open
        cursor = ScalarCursor(source, open + 1, end)
    }

    static func isKeyScalar(_ scalar: Unicode.Scalar) -> Bool {
        switch LetterClass(scalar) {
        case .letter, .mark, .digit: true
        case .other: scalar == "-" || scalar == "_"
        }
    }

    static func isBareScalar(_ scalar: Unicode.Scalar) -> Bool {
        switch LetterClass(scalar) {
        case .letter, .mark, .digit: true
        case .other: scalar == "-" || scalar == "_" || scalar == ":" || scalar == "." || scalar == "/"
        }
    }

    mutating func parse() -> AttributeBlock {
        var isClosed = false
        scan: while true {
            skipBlanks()
            switch cursor.peek() {
            case "}":
                _ = cursor.next()
                isClosed = true
                break scan
            case nil, "\n", "\r":
                break scan
            default:
                guard parseAttribute() else { break scan }
            }
        }
        if !isClosed {
            problems = [Self.unclosed(at: Place(file, open..<open + 1))]
        }
        return AttributeBlock(
            range: open..<max(cursor.offset, open + 1), isFoldable: isClosed && !holdsBacktick,
            followsBracket: source[open - 1] == UInt8(ascii: "]"), attributes: attributes, problems: problems)
    }

    private mutating func skipBlanks() {
        while cursor.offset < end, source[cursor.offset] == 0x20 || source[cursor.offset] == 0x09 { _ = cursor.next() }
    }

    /// One attribute, or what stands in its place; false where the line ends inside of it.
    private mutating func parseAttribute() -> Bool {
        let start = cursor.offset
        while let scalar = cursor.peek(), Self.isKeyScalar(scalar) { _ = cursor.next() }
        let key = start..<cursor.offset
        if !key.isEmpty { skipSpacedEquals(behind: key) }
        guard !key.isEmpty, cursor.offset > key.upperBound || cursor.peek() == "=" else {
            let range = start..<skipToBlank()
            report(Self.noAttribute(at: Place(file, range), fix: fix(ofStray: range)))
            return true
        }
        if cursor.offset == key.upperBound { _ = cursor.next() }
        let valueStart = cursor.offset
        if skipCurlyQuoted() { return true }
        let value: String
        if cursor.peek() == "\"" {
            guard let text = parseQuoted() else { return false }
            value = text
        } else {
            while let scalar = cursor.peek(), Self.isBareScalar(scalar) { _ = cursor.next() }
            value = text(valueStart..<cursor.offset)
        }
        let valueEnd = cursor.offset
        switch cursor.peek() {
        case nil, " ", "\t", "\n", "\r", "}": break
        default:
            let wrong = valueEnd..<skipToBlank()
            if valueEnd == valueStart || source[valueStart] != UInt8(ascii: "\"") {
                let range = valueStart..<wrong.upperBound
                let key = text(key)
                report(
                    Self.needsQuotes(
                        at: Place(file, range), help: help(ofValue: range, key: key), fix: fix(ofValue: range, key: key)))
            } else {
                report(Self.noAttribute(at: Place(file, wrong), fix: fix(ofStray: wrong), isBehindQuotes: true))
            }
            return true
        }
        attributes.append(
            AttributeBlock.Attribute(
                key: Located(NormalizedText.nfc(text(key)), key),
                value: Located(NormalizedText.nfc(value), valueStart..<valueEnd)))
        return true
    }

    /// A quoted value without its quotes; nothing where the line ends before the second one.
    private mutating func parseQuoted() -> String? {
        let start = cursor.offset
        _ = cursor.next()
        var value = String.UnicodeScalarView()
        var isWrong = false
        while let scalar = cursor.peek(), scalar != "\n", scalar != "\r" {
            let place = cursor.offset
            _ = cursor.next()
            switch scalar {
            case "\"":
                // What is no character of a value is no part of it, but stands there.
                if !isWrong, String(value).unicodeScalars.allSatisfy(\.properties.isWhitespace) {
                    report(Self.emptyValue(at: Place(file, start..<cursor.offset)))
                }
                return String(value)
            case "\\":
                if let next = cursor.peek(), next == "\"" || next == "\\" {
                    value.append(next)
                    _ = cursor.next()
                } else {
                    isWrong = true
                    report(Self.badEscape(at: Place(file, place..<place + 1)))
                }
            case "`":
                (holdsBacktick, isWrong) = (true, true)
                report(Self.backtick(at: Place(file, place..<place + 1)))
            default: value.append(scalar)
            }
        }
        return nil
    }

    /// Goes on to the next blank or brace on the line, and gives the offset there.
    private mutating func skipToBlank() -> Int {
        while let scalar = cursor.peek() {
            switch scalar {
            case " ", "\t", "\n", "\r", "}": return cursor.offset
            case "`":
                holdsBacktick = true
                _ = cursor.next()
            default: _ = cursor.next()
            }
        }
        return cursor.offset
    }

    func text(_ range: Range<Int>) -> String {
        String(decoding: UnsafeBufferPointer(rebasing: source[range]), as: UTF8.self)
    }

    mutating func report(_ diagnostic: Diagnostic) { problems.append(diagnostic) }
}

// MARK: - Words

extension AttributeParser {
    static let unclosedKind = DiagnosticKind(
        "annotation-unclosed", .error, "the attributes of an annotation have no end",
        explanation: """
            All attributes of an annotation stand on one line, between `{` and `}`. Here the line ends before the `}`, or \
            inside a value whose second quotation mark is missing.
            """,
        wrong: .article(#"The mayor said that [the harbour is closed]‸{claim=harbour-closed by=ada-quill"#),
        right: .article(#"The mayor said that [the harbour is closed]{claim=harbour-closed by=ada-quill}."#))

    static func unclosed(at place: Place) -> Diagnostic {
        Diagnostic(
            unclosedKind, at: place, "the attributes that begin here have no end on this line",
            help: "Write the closing “}” on the same line, after a value whose quotation marks are both there.")
    }

    static let syntaxKind = DiagnosticKind(
        "annotation-syntax", .error, "something that is no attribute stands among an annotation’s attributes",
        explanation: """
            Between `{` and `}` stand attributes of the form `key=value`, with a space between them and nothing else: no \
            classes, no single words, no commas.
            """,
        wrong: .article(#"The mayor said that [the harbour is closed]{claim=harbour-closed ‸likely}."#),
        right: .article(#"The mayor said that [the harbour is closed]{claim=harbour-closed as=likely}."#))

    static func noAttribute(at place: Place, fix: Fix?, isBehindQuotes: Bool = false) -> Diagnostic {
        Diagnostic(
            syntaxKind, at: place, "this is no attribute",
            help: fix == nil
                ? (isBehindQuotes ? "Within the quotation marks of a value write \\\" for one. " : "")
                    + "Attributes have the form key=value and are separated by spaces: how sure the speaker is, is as=likely; a value with spaces is note=\"in quotes\"; an id has hyphens between its words."
                : "Attributes have the form key=value and are separated by spaces alone.",
            fix: fix)
    }

    static func needsQuotes(at place: Place, help: String, fix: Fix?) -> Diagnostic {
        Diagnostic(
            AttributeReader.valueKind, at: place,
            "this value holds a character that a value without quotes cannot hold",
            help: help, fix: fix)
    }

    static func curlyQuotes(at place: Place, fix: Fix) -> Diagnostic {
        Diagnostic(
            AttributeReader.valueKind, at: place, "this value stands in quotation marks that attributes do not know",
            help: "Write straight double quotation marks (\"); word processors turn them into others.", fix: fix)
    }

    static func spacedEquals(at place: Place, fix: Fix) -> Diagnostic {
        Diagnostic(
            syntaxKind, at: place, "spaces stand around the “=” of an attribute",
            help: "Write key=value without spaces.", fix: fix)
    }

    static func emptyValue(at place: Place) -> Diagnostic {
        Diagnostic(
            AttributeReader.valueKind, at: place, "this value is empty", help: "Write a value, or leave the key out.")
    }

    static func badEscape(at place: Place) -> Diagnostic {
        Diagnostic(
            AttributeReader.valueKind, at: place, "a backslash stands before what needs none",
            help: "In a value only \\\" and \\\\ are escapes; write a backslash as \\\\.")
    }

    static func backtick(at place: Place) -> Diagnostic {
        Diagnostic(
            AttributeReader.valueKind, at: place, "a value cannot hold a back-tick",
            help: "Code has precedence over annotations; use quotation marks instead.")
    }
}
