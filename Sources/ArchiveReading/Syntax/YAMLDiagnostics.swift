package import Diagnostics
internal import Yams

extension Diagnostic {
    static func invalidYAML(_ error: any Error, file: String, lines: LineTable, end: Int) -> Diagnostic {
        var place = end
        var problem = "it cannot be read"
        switch error {
        case YamlError.scanner(let context, let text, let mark, _), YamlError.parser(let context, let text, let mark, _),
            YamlError.composer(let context, let text, let mark, _):
            // A text that is not closed is best seen where it begins.
            let isQuote = context?.text.contains("quoted scalar") == true && text.contains("end of stream")
            // So is a list or mapping in brackets that nothing closes on its line.
            let isBracket = context?.text.contains("flow") == true && (context?.mark.line ?? mark.line) < mark.line
            let mark = isQuote || isBracket ? context?.mark ?? mark : mark
            place = min(end, lines.offset(line: mark.line, column: mark.column))
            if text == "found undefined alias" { return yamlFeature(Place(file, at: place), "an alias") }
            problem = [context?.text, text].compactMap { $0 }.joined(separator: ", ")
        case YamlError.reader(let text, let offset, _, _):
            problem = text
            place = min(end, lines.offset(line: 1, column: 1) + (offset ?? 0))
        default: break
        }
        return Diagnostic(
            .invalidYAML, at: Place(file, at: place), "the front matter is not YAML here: \(problem)",
            help: yamlHelp(for: problem))
    }

    static func invalidYAML(_ place: Place, _ problem: String, help: String, fix: Fix) -> Diagnostic {
        Diagnostic(.invalidYAML, at: place, "the front matter is not YAML here: \(problem)", help: help, fix: fix)
    }

    private static func yamlHelp(for problem: String) -> String {
        if problem.contains("start any token") || problem.contains("tab character") {
            return "Indent with spaces, not tabs, and put a text that begins with @, ` or % in quotation marks."
        }
        if problem.contains("mapping values are not allowed") {
            return
                "Put a text that holds a colon and a space in quotation marks: title: \"One: two\". A key begins in the column of the one above it."
        }
        if problem.contains("flow sequence") {
            return "Close the list with ], with commas between its entries; put a text that begins with [ in quotation marks."
        }
        if problem.contains("flow mapping") {
            return "Close the mapping with }, with commas between its entries; put a text that begins with { in quotation marks."
        }
        if problem.contains("expected ':'") {
            return "Write `key: value`, with a colon and a space; indent the further lines of a text that goes on."
        }
        if problem.contains("block mapping") || problem.contains("block collection") {
            return
                "Keys that belong together begin in the same column, and so do the dashes of a list. A text that begins with a quotation mark or a bracket, and goes on behind the closing one, stands in quotation marks as a whole: '\"Closed\", she said'."
        }
        if problem.contains("quoted scalar") {
            return "Close the quotation mark; within double quotation marks write \\\" for one."
        }
        return "Put texts that hold `: `, ` #`, or begin with one of [ ] { } & * ! | > % @, in quotation marks."
    }

    static func yamlFeature(_ place: Place, _ feature: String) -> Diagnostic {
        Diagnostic(
            .yamlFeature, at: place, "front matter cannot hold \(feature)",
            help: "Write the value out; put a text that begins with & * ! in quotation marks.")
    }

    static func yamlTooDeep(_ place: Place) -> Diagnostic {
        Diagnostic(
            .yamlTooDeep, at: place, "the front matter is nested more than 200 levels deep here",
            help: "No key takes more than a list of mappings; put texts with brackets in quotation marks.")
    }

    static func repeatedKey(_ place: Place, _ name: String, first: Place?, fix: Fix?) -> Diagnostic {
        Diagnostic(
            .repeatedKey, at: place, "the key `\(name)` stands here again",
            help: "Keep one of them; which one counts would be a guess.",
            notes: first.map { [Note("it stands here first", at: $0)] } ?? [], fix: fix)
    }

    static func yamlComment(_ place: Place, kept: String) -> Diagnostic {
        Diagnostic(
            .yamlComment, at: place, "YAML reads this as a comment: the value ends at “\(kept.suffix(40))”",
            help: "Put the value in quotation marks if this belongs to it; put a comment on a line of its own.")
    }
}

extension ReadingContext {
    /// Reports a value of which YAML keeps nothing: an error where there has to be one.
    mutating func commentForValue(of key: String, at comment: Range<Int>, isRequired: Bool) {
        let problem = "YAML reads this as a comment: nothing is kept as the value of `\(key)`"
        let help = "Put the value in quotation marks if this is it; put a comment on a line of its own."
        report(isRequired ? .emptyValue : .yamlComment, at: comment, problem, help: help)
    }
}

extension DiagnosticKind {
    package static let invalidYAML = DiagnosticKind(
        "invalid-yaml", .error, "front matter is not YAML",
        explanation: """
            Front matter is a YAML mapping of keys to values. What libyaml cannot read is reported where it gave up, which
            is sometimes a little behind the mistake. Most often a text holds a colon, begins with a character that YAML
            gives a meaning, or a quotation mark is not closed: put such a text in quotation marks.
            """,
        wrong: """
            -- Content/actors/bo-lind.md --
            ---
            name: Lind‸: Bo
            kind: person
            ---
            """,
        right: """
            -- Content/actors/bo-lind.md --
            ---
            name: "Lind: Bo"
            kind: person
            ---
            """)

    package static let yamlFeature = DiagnosticKind(
        "yaml-feature", .error, "front matter holds an anchor, alias, tag, merge key, or a key that is not a text",
        explanation: """
            Front matter is plain data: texts, lists and mappings. Anchors (`&name`), aliases (`*name`), tags (`!name`)
            and merge keys (`<<`) make a value stand somewhere else than where it is read, so they are refused.
            """,
        wrong: """
            -- Content/actors/bo-lind.md --
            ---
            name: ‸&name Bo Lind
            kind: person
            ---
            """,
        right: """
            -- Content/actors/bo-lind.md --
            ---
            name: "&name Bo Lind"
            kind: person
            ---
            """)

    package static let yamlTooDeep = DiagnosticKind(
        "yaml-too-deep", .error, "front matter is nested too deeply",
        explanation: """
            No key takes more than a list of mappings of lists. What is nested more than 200 levels deep is no front
            matter, and is not read at all, so that a hostile file cannot exhaust the program.
            """,
        wrong: Example(
            """
            -- Content/actors/bo-lind.md --
            ---
            name: \(String(repeating: "[", count: 200))‸[
            kind: person
            ---
            """),
        right: """
            -- Content/actors/bo-lind.md --
            ---
            name: "[[[["
            kind: person
            ---
            """)

    package static let repeatedKey = DiagnosticKind(
        "repeated-key", .error, "a key stands twice in one mapping",
        explanation: """
            A mapping has each key once. If one stood twice, one of the two values would silently be lost, so each
            repeat is an error at its own place.
            """,
        wrong: """
            -- Content/actors/bo-lind.md --
            ---
            name: Bo Lind
            kind: person
            ‸name: Bo Lindt
            ---
            """,
        right: """
            -- Content/actors/bo-lind.md --
            ---
            name: Bo Lind
            kind: person
            also_known_as: [Bo Lindt]
            ---
            """)

    package static let yamlComment = DiagnosticKind(
        "yaml-comment", .warning, "YAML cuts a value at ` #`",
        explanation: """
            In YAML a `#` behind a space begins a comment. A title such as `Room #9` loses its end without a word, and one that
            begins with `#` is lost as a whole. A comment that is meant belongs on a line of its own.
            """,
        wrong: """
            -- Content/actors/bo-lind.md --
            ---
            name: Bo Lind ‸#2
            kind: person
            ---
            """,
        right: """
            -- Content/actors/bo-lind.md --
            ---
            name: "Bo Lind #2"
            # The second of that name.
            kind: person
            ---
            """)
}
