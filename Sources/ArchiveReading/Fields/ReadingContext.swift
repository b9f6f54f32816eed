package import Diagnostics

/// Where values are being read, and what was found wrong so far.
package struct ReadingContext {
    let file: String
    /// Whether the text tells numbers and truth values from texts, as JSON does and plain YAML does not.
    let isTyped: Bool
    var diagnostics: [Diagnostic] = []
    private(set) var unread = UnreadValues()
    /// How often something was found that leaves a value unread.
    private(set) var losses = 0

    init(file: String, isTyped: Bool = false) {
        self.file = file
        self.isTyped = isTyped
    }

    mutating func report(
        _ kind: DiagnosticKind, at range: Range<Int>, _ message: String, help: String? = nil, fix: Fix? = nil
    ) {
        if kind.severity == .error, kind != .unknownKey { losses += 1 }
        diagnostics.append(Diagnostic(kind, at: Place(file, range), message, help: help, fix: fix))
    }

    /// Notes that the value of a key could not be read, or not whole.
    mutating func leaveUnread(_ key: String, inMappingAt mapping: Int) {
        losses += 1
        unread.insert(key, inMappingAt: mapping)
    }

    /// The replacement of a text by the one name that it can only stand for, unless that name is taken.
    func correction(
        of name: String, at range: Range<Int>, among names: some Sequence<String>, unlessIn taken: [String] = []
    ) -> Fix? {
        guard let match = CertainMatch.of(name, in: names), !taken.contains(match) else { return nil }
        return .replace(name, with: match, at: Place(file, range))
    }

    /// Reports a value of the wrong form.
    mutating func wrongType(_ datum: Datum, key: String, wanted: FieldType) {
        if case .refused = datum { return }
        let mend = WrongTypeMend(datum, key: key, wanted: wanted)
        report(
            .wrongType, at: datum.range, "`\(key)` takes \(wanted.described); this is \(datum.described)",
            help: mend.help, fix: mend.fix(in: file))
    }

    /// Reports a value of the right form that says nothing that `wanted` knows.
    mutating func wrongValue(_ text: String, at range: Range<Int>, key: String, wanted: FieldType) {
        let mend = WrongValueMend(text, wanted: wanted)
        report(
            .wrongValue, at: range, "“\(text)” is no value of `\(key)`, which takes \(wanted.described)",
            help: mend.help, fix: mend.certain.map { .replace(text, with: $0, at: Place(file, range)) })
    }
}

extension DiagnosticKind {
    package static let wrongType = DiagnosticKind(
        "wrong-type", .error, "a value is of the wrong form",
        explanation: """
            Each key takes a value of one form: a text, a list, a mapping. The message says which one is due, and
            `Documentation/Content.md` lists them all.
            """,
        wrong: """
            -- Content/actors/bo-lind.md --
            ---
            name: Bo Lind
            kind: person
            also_known_as: ‸Bosse
            ---
            """,
        right: """
            -- Content/actors/bo-lind.md --
            ---
            name: Bo Lind
            kind: person
            also_known_as: [Bosse]
            ---
            """)

    package static let wrongValue = DiagnosticKind(
        "wrong-value", .error, "a value is none of those that the key allows",
        explanation: """
            Some keys take a date, an address, an id or one of a few words. A value that is none of them is an error, so that
            a slip of the pen is never published as something else.
            """,
        wrong: """
            -- Content/actors/bo-lind.md --
            ---
            name: Bo Lind
            kind: ‸persn
            ---
            """,
        right: """
            -- Content/actors/bo-lind.md --
            ---
            name: Bo Lind
            kind: person
            ---
            """)
}
