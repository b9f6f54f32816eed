import Diagnostics

// The words of `SpanPairing`.

extension SpanPairing {
    static let withoutBracketKind = DiagnosticKind(
        "annotation-without-bracket", .error, "attributes stand after a bracket that nothing opens",
        explanation: """
            The words of an annotation stand in brackets, right before its attributes: `[words]{claim=id}`. A bracket that is \
            escaped, stands in code, or belongs to an image opens nothing.
            """,
        wrong: .article(#"The mayor said that the harbour is closed]‸{claim=harbour-closed}."#),
        right: .article(#"The mayor said that [the harbour is closed]{claim=harbour-closed}, see `]{claim=id}`."#))

    static func withoutBracket(at place: Place) -> Diagnostic {
        Diagnostic(
            withoutBracketKind, at: place, "these attributes have no words: no “[” belongs to the “]” before them",
            help: "Write “[” before the words, or “\\{” if this is text.")
    }

    static func ambiguous(at place: Place) -> Diagnostic {
        Diagnostic(
            withoutBracketKind, at: place,
            "these attributes cannot be told from the link or HTML that begins before them",
            help: "Escape what stands before them, such as “\\<”, or “\\{” if this is text.")
    }

    static let crossesBlocksKind = DiagnosticKind(
        "annotation-crosses-blocks", .error, "an annotation begins in one block and ends in another",
        explanation: """
            An annotated span lies within one paragraph, heading or list item. Where a claim goes on in the next paragraph, \
            annotate the words of each.
            """,
        wrong: .article("The mayor said that [the harbour\n\nis closed]‸{claim=harbour-closed}."),
        right: .article("The mayor said that [the harbour\nis closed]{claim=harbour-closed}."))

    static func crossesBlocks(at place: Place, bracket: Place) -> Diagnostic {
        Diagnostic(
            crossesBlocksKind, at: place, "the words of these attributes do not begin in this block",
            help: "Annotate the words of each block on their own.",
            notes: [Diagnostic.Note("this “[” of the block before is not closed", at: bracket)])
    }

    static let cutsMarkupKind = DiagnosticKind(
        "annotation-cuts-markup", .error,
        "an annotation begins inside of emphasis or a link and ends outside, or the reverse",
        explanation: "Emphasis, links and annotations nest: one lies wholly inside of the other or beside it.",
        wrong: .article(#"The mayor said that *the ‸[harbour* is closed]{claim=harbour-closed}."#),
        right: .article(#"The mayor said that [the *harbour* is closed]{claim=harbour-closed}."#))

    static func cutsMarkup(at place: Place) -> Diagnostic {
        Diagnostic(
            cutsMarkupKind, at: place, "the span that begins here cuts through emphasis or a link",
            help: "Move the brackets so that they hold the whole of it, or nothing of it.")
    }

    static let inImageKind = DiagnosticKind(
        "annotation-in-image", .error, "an annotation stands in an image’s description",
        explanation: """
            An image’s description is shown where the image is not; nothing in it can be marked or linked. Annotate the words \
            around the image, or the image as a whole.
            """,
        wrong: .article(#"At the pier: ![the [harbour]‸{claim=harbour-closed}](/assets/harbour.jpg)."#)
            .with(file: "Content/assets/harbour.jpg"),
        right: .article(#"[At the pier: ![the harbour](/assets/harbour.jpg)]{claim=harbour-closed}."#)
            .with(file: "Content/assets/harbour.jpg"))

    static func inImage(at place: Place) -> Diagnostic {
        Diagnostic(
            inImageKind, at: place, "an annotation cannot stand in an image’s description",
            help: "Annotate words of the text around the image.")
    }

    static let outsideArticleKind = DiagnosticKind(
        "annotation-outside-article", .error, "an annotation stands in the text of a record that is no article",
        explanation: """
            Annotations mark what an article says. In the text of a claim, an actor, a topic or a page, link to the record \
            instead: `[words](claim:id)`.
            """,
        wrong: .claim(#"The notice of [the closed harbour]‸{claim=harbour-closed} is what is known."#),
        right: .claim(#"The notice of [the closed harbour](article:harbour-report) is what is known."#))

    static func outsideArticle(_ kind: String, at place: Place) -> Diagnostic {
        Diagnostic(
            outsideArticleKind, at: place, "an annotation cannot stand in the text of \(kind)",
            help: "Only articles are annotated; write a link, such as [words](claim:id).")
    }

    static let repeatedNameKind = DiagnosticKind(
        "annotation-repeated-name", .error, "two annotations of an article have the same `id=`",
        explanation: "`id=NAME` gives a span the address `#note-NAME`, which must lead to one place.",
        wrong: .article(
            """
            The mayor said that [the harbour is closed]{claim=harbour-closed id=first}.
            Then [Ada Quill]{actor=ada-quill id=‸first} left.
            """),
        right: .article(
            """
            The mayor said that [the harbour is closed]{claim=harbour-closed id=first}.
            Then [Ada Quill]{actor=ada-quill id=second} left.
            """))

    static func repeatedName(_ name: String, at place: Place, first: Place) -> Diagnostic {
        Diagnostic(
            repeatedNameKind, at: place, "another annotation of this article is named “\(name)” already",
            help: "Choose another name.", notes: [Diagnostic.Note("it stands here first", at: first)])
    }
}

extension Example {
    /// The same files and one more, with a line of text.
    fileprivate func with(file: String) -> Example {
        Example(text + "-- \(file) --\nA picture.\n")
    }
}
