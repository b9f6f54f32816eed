import Diagnostics

// The words of `AttributeReader`.

extension AttributeReader {
    static let unknownKeyKind = DiagnosticKind(
        "annotation-unknown-key", .error, "an annotation has an attribute that does not exist",
        explanation: """
            An annotation takes the keys `claim`, `actor`, `by`, `stance`, `as`, `note`, `at` and `id`. A `{` that touches \
            a `]` and is followed by `key=` always begins attributes; where it is meant as text, write `\\{`.
            """,
        wrong: .article(#"The mayor said that [the harbour is closed]{claim=harbour-closed ‸stanse=denies}."#),
        right: .article(#"The mayor said that [the harbour is closed]{claim=harbour-closed stance=denies}."#))

    static func unknownKey(_ key: String, at place: Place) -> Diagnostic {
        Diagnostic(
            unknownKeyKind, at: place, "there is no attribute “\(key)”",
            help: verdictWords.contains(key)
                ? "What we make of a claim stands in its own file, as `verdict`; an annotation says what others say, and how surely (as=)."
                : NearMiss.help(for: key, in: Key.allCases.map(\.rawValue), what: "attribute"),
            fix: CertainMatch.of(key, in: Key.allCases.map(\.rawValue)).map { .replace(key, with: $0, at: place) })
    }

    private static let verdictWords: Set = ["verdict", "rating", "truth", "tone"]

    static let repeatedKind = DiagnosticKind(
        "annotation-repeated-key", .error, "an attribute of an annotation is repeated",
        explanation: """
            Each key stands once. Only `claim` and `by` may be repeated, with another value each time: one span can make \
            several claims, and several actors can say it.
            """,
        wrong: .article(#"The mayor said that [the harbour is closed]{claim=harbour-closed as=likely ‸as=fact}."#),
        right: .article(#"The mayor said that [the harbour is closed]{claim=harbour-closed by=ada-quill as=fact}."#))

    static func repeated(_ what: String, at place: Place, first: Place) -> Diagnostic {
        Diagnostic(
            repeatedKind, at: place, "\(what) is repeated", help: "Keep one of the two.",
            notes: [Diagnostic.Note("it stands here first", at: first)])
    }

    static let valueKind = DiagnosticKind(
        "annotation-bad-value", .error, "an attribute of an annotation has a value that it cannot have",
        explanation: """
            `claim`, `actor` and `by` take ids; `stance` takes `asserts`, `denies`, `questions` or `mentions`; `as` takes \
            one of the words of estimative probability (ICD 203) or `fact`; `at` takes a time as `hh:mm:ss`. A value is made of \
            letters, digits and `_ : . / -`, or stands in double quotes, where `\\"` and `\\\\` are the only escapes and a \
            back-tick is not allowed.
            """,
        wrong: .article(#"The mayor said that [the harbour is closed]{claim=harbour-closed as=‸possibly}."#),
        right: .article(#"The mayor said that [the harbour is closed]{claim=harbour-closed as=probable}."#))

    static func badWord(_ word: String, _ words: [String], at place: Place) -> Diagnostic {
        let near = NearMiss.suggestion(for: word, in: words).map { "Did you mean “\($0)”? " } ?? ""
        return Diagnostic(
            valueKind, at: place, "“\(word)” is none of the words that can stand here",
            help: near + "Allowed are: \(words.joined(separator: ", ")).",
            fix: CertainMatch.of(word, in: words).map { value(word, becomes: $0, at: place) })
    }

    static func badTime(_ text: String, at place: Place) -> Diagnostic {
        // Of minutes or seconds a digit may be missing on either side.
        let padded = "0" + text
        return Diagnostic(
            valueKind, at: place, "“\(text)” is no time", help: "Write hours, minutes and seconds as hh:mm:ss.",
            fix: TimeCode(padded).map { _ in value(text, becomes: padded, at: place) })
    }

    /// A value that needs no quotation marks, in place of one that may have them.
    private static func value(_ old: String, becomes new: String, at place: Place) -> Fix {
        .replace(old, with: new, at: place)
    }

    static func badName(at place: Place) -> Diagnostic {
        Diagnostic(
            valueKind, at: place, "a name is made of letters, digits and _ : . / - alone",
            help: "It becomes a part of the address “#note-…”.")
    }

    static func badID(_ id: String, _ what: String, _ violation: String, at place: Place) -> Diagnostic {
        Diagnostic(
            valueKind, at: place, "“\(id)” cannot be the id of a record: it \(violation)",
            help: Identifier.nearest(to: id).map {
                "The id of the \(what) is the name of its file without “.md”, such as “\($0)”."
            } ?? "The id of the \(what) is the name of its file without “.md”.",
            fix: Identifier.nearest(to: id).map { value(id, becomes: $0, at: place) })
    }

    static let noSubjectKind = DiagnosticKind(
        "annotation-without-subject", .error, "an annotation names neither a claim nor an actor",
        explanation: """
            An annotation says which claim its words make (`claim=`) or which actor they mention (`actor=`); the other \
            attributes only add to that.
            """,
        wrong: .article(#"The mayor said that [the harbour is closed]‸{by=ada-quill}."#),
        right: .article(#"The mayor said that [the harbour is closed]{claim=harbour-closed by=ada-quill}."#))

    static func noSubject(at place: Place) -> Diagnostic {
        Diagnostic(
            noSubjectKind, at: place, "these attributes name no claim and no actor", help: "Add claim= or actor=.")
    }

    static let twoSubjectsKind = DiagnosticKind(
        "annotation-two-subjects", .error, "an annotation names a claim and an actor at once",
        explanation: """
            A span makes a claim or mentions an actor. Who makes the claim is said with `by=`; an actor who is mentioned in \
            the words of a claim gets a span of its own inside.
            """,
        wrong: .article(#"The mayor said that [the harbour is closed]{claim=harbour-closed ‸actor=ada-quill}."#),
        right: .article(#"The mayor said that [[Ada Quill]{actor=ada-quill} left]{claim=harbour-closed}."#))

    static func twoSubjects(at place: Place) -> Diagnostic {
        Diagnostic(
            twoSubjectsKind, at: place, "a span cannot name both a claim and an actor",
            help: "Say who makes the claim with by=, or nest one span in the other.")
    }

    static let notWithActorKind = DiagnosticKind(
        "annotation-key-not-allowed", .error, "an annotation of an actor has an attribute that belongs to claims",
        explanation:
            "The mention of an actor takes `note` and `id` only; `by`, `stance`, `as` and `at` belong to claims.",
        wrong: .article(#"Later that day [Ada Quill]{actor=ada-quill ‸as=fact} left for the islands."#),
        right: .article(#"Later that day [Ada Quill]{actor=ada-quill note="The mayor."} left for the islands."#))

    static func notWithActor(_ key: String, at place: Place) -> Diagnostic {
        Diagnostic(
            notWithActorKind, at: place, "“\(key)” cannot stand beside “actor”",
            help: "An actor takes note and id only.")
    }

    static let timeCodeKind = DiagnosticKind(
        "annotation-time-code", .warning, "an annotation has a time code where nothing was broadcast",
        explanation:
            "`at=` says when words were spoken. It means something in articles of kind `broadcast` or `transcript` only.",
        wrong: .article(#"The mayor said that [the harbour is closed]{claim=harbour-closed ‸at=00:01:30}."#),
        right: Example(
            """
            -- Content/articles/harbour-report.md --
            ---
            title: A report from the harbour
            published: 2024-03-02
            kind: broadcast
            ---
            The mayor said that [the harbour is closed]{claim=harbour-closed at=00:01:30}.

            """))

    static func timeCode(_ time: TimeCode, at place: Place) -> Diagnostic {
        Diagnostic(
            timeCodeKind, at: place, "the time \(time.text) is given in an article that is no broadcast or transcript",
            help: "Set the article’s kind, or leave the time out.")
    }
}
