import Diagnostics

extension NewcomerMistake {
    /// Mistakes in bodies: annotations, links, pictures.
    static let ofBodies: [NewcomerMistake] = [
        NewcomerMistake(
            "a claim's id that is misspelled", article("It is said that [the harbour is closed]{claim=harbour-closd}."),
            "unknown-claim", help: "Did you mean “harbour-closed”?", mend: .fix),
        NewcomerMistake(
            "a claim that has no file yet", article("It is said that [the ferry is late]{claim=ferry-late}."), "unknown-claim",
            help: "write the file Content/claims/ferry-late.md, with `claim` in its front matter",
            mend: .write(ferry, "---\nclaim: The ferry is late\n---\n")),
        NewcomerMistake(
            "an attribute that is misspelled", article("[The harbour is closed]{claim=harbour-closed stanse=denies}."),
            "annotation-unknown-key", help: "Did you mean “stance”?", mend: .fix),
        NewcomerMistake(
            "a likelihood that is misspelled",
            article("[The harbour is closed]{claim=harbour-closed by=ada-quill as=likley}."), "annotation-bad-value",
            help: "Did you mean “likely”?", mend: .fix),
        NewcomerMistake(
            "a word of its own for how likely it is",
            article("[The harbour is closed]{claim=harbour-closed by=ada-quill as=possibly}."), "annotation-bad-value",
            help: "Allowed are: almost-no-chance", "likely, probable",
            mend: .edit(report, "as=possibly", "as=probable")),
        NewcomerMistake(
            "commas between attributes", article("[The harbour is closed]{claim=harbour-closed, by=ada-quill}."),
            "annotation-bad-value", help: "no comma between attributes", mend: .fix),
        NewcomerMistake(
            "quotation marks of a word processor",
            article("[The harbour is closed]{claim=harbour-closed note=“So they say.”}."), "annotation-bad-value",
            help: "Write straight double quotation marks", mend: .fix),
        NewcomerMistake(
            "a space before the attributes", article("[The harbour is closed] {claim=harbour-closed by=ada-quill}."),
            "annotation-detached", help: "Let the “{” touch the “]”", mend: .fix),
        NewcomerMistake(
            "a colon for the equals sign", article("[The harbour is closed]{claim: harbour-closed by=ada-quill}."),
            "annotation-as-text", help: "Write “{claim=”", mend: .fix),
        NewcomerMistake(
            "a second pair of braces", article("[The harbour is closed]{claim=harbour-closed}{by=ada-quill as=likely}."),
            "annotation-as-text", help: "Write all attributes into the first", mend: .fix),
        NewcomerMistake(
            "a quotation within a remark", article("[The harbour is closed]{claim=harbour-closed note=\"She said \"no\".\"}."),
            "annotation-syntax", help: "write \\\" for one", mend: .edit(report, "\"no\"", "\\\"no\\\"")),
        NewcomerMistake(
            "a space behind the brace", article("[The harbour is closed]{ claim=harbour-closed by=ada-quill}."),
            "annotation-as-text", help: "Write “{claim=”", mend: .fix),
        NewcomerMistake(
            "round brackets for braces", article("[The harbour is closed](claim=harbour-closed by=ada-quill)."),
            "annotation-as-text", help: "Write [the words]{claim=…}", mend: .fix),
        NewcomerMistake(
            "a bracket that is not closed", article("[The harbour is closed{claim=harbour-closed by=ada-quill}."),
            "annotation-as-text", help: "Put the words into brackets", mend: .edit(report, "closed{", "closed]{")),
        NewcomerMistake(
            "two speakers behind one key",
            Example(
                article("[The harbour is closed]{claim=harbour-closed by=ada-quill,bo-lind}.").text
                    + actor("name: Bo Lind\nkind: person").text), "annotation-bad-value",
            help: "each of several stands behind a key of its own", mend: .fix),
        NewcomerMistake(
            "an id with a sign before it", article("[The harbour is closed]{claim=harbour-closed by=@ada-quill}."),
            "annotation-bad-value", help: "An id is made of lower-case letters", mend: .fix),
        NewcomerMistake(
            "an address for an id", article("[The harbour is closed]{claim=harbour-closed by=/actors/ada-quill}."),
            "annotation-bad-value", help: "such as “ada-quill”", mend: .fix),
        NewcomerMistake(
            "a number for how likely it is", article("[The harbour is closed]{claim=harbour-closed by=ada-quill as=70%}."),
            "annotation-bad-value", help: "likely (55–80 %)", mend: .edit(report, "as=70%", "as=likely")),
        NewcomerMistake(
            "a verdict in an annotation", article("[The harbour is closed]{claim=harbour-closed verdict=false}."),
            "annotation-unknown-key", help: "stands in its own file, as `verdict`", mend: .edit(report, " verdict=false", "")),
        NewcomerMistake(
            "a link with two slashes", article("See [the harbour](claim://harbour-closed)."), "link-address",
            help: "the name of its file without “.md”", mend: .fix),
        NewcomerMistake(
            "a word without its key", article("[The harbour is closed]{claim=harbour-closed by=ada-quill likely}."),
            "annotation-syntax", help: "as=likely", mend: .edit(report, " likely}", " as=likely}")),
        NewcomerMistake(
            "a brace that is not closed", article("[The harbour is closed]{claim=harbour-closed by=ada-quill."),
            "annotation-unclosed", help: "Write the closing “}”", mend: .edit(report, "ada-quill.", "ada-quill}.")),
        NewcomerMistake(
            "who said it without what", article("[The harbour is closed]{by=ada-quill}."), "annotation-without-subject",
            help: "Add claim=", mend: .edit(report, "{by=", "{claim=harbour-closed by=")),
        NewcomerMistake(
            "a claim and an actor at once", article("[The harbour is closed]{claim=harbour-closed actor=ada-quill}."),
            "annotation-two-subjects", help: "Say who makes the claim with by=", mend: .edit(report, "actor=", "by=")),
        NewcomerMistake(
            "an annotation over two paragraphs",
            article("[The harbour is closed.\n\nAll of it]{claim=harbour-closed}, she said."),
            "annotation-crosses-blocks", help: "Annotate the words of each block on their own",
            mend: .edit(
                report, "closed.\n\nAll of it]", "closed]{claim=harbour-closed}.\n\n[All of it]")),
        NewcomerMistake(
            "an annotation in a claim's text", claim("made: 2024", body: "See [the harbour]{claim=harbour-closed}."),
            "annotation-outside-article", help: "write a link, such as [words](claim:id)",
            mend: .edit(ferry, "{claim=harbour-closed}", "(claim:harbour-closed)")),
        NewcomerMistake(
            "a space before a link's address", article("See [the port] (https://port.example/)."), "link-as-text",
            help: "Let the “(” touch the “]”", mend: .fix),
        NewcomerMistake(
            "a space within a link's address", article("See [the port](https://port.example/the log)."), "link-as-text",
            help: "Write each space in it as %20", mend: .edit(report, "the log", "the%20log")),
        NewcomerMistake(
            "a link whose address is nowhere", article("See [the port][port]."), "link-as-text",
            help: "or below the text a line “[port]: https://…”",
            mend: .edit(report, "[port].", "[port].\n\n[port]: https://port.example/")),
        NewcomerMistake(
            "a link to a file", article("See [the harbour](../claims/harbour-closed.md)."), "link-relative",
            help: "write claim:harbour-closed", mend: .fix),
        NewcomerMistake(
            "a link without its scheme", article("See [the port](www.port.example/ferries)."), "link-relative",
            help: "write https://www.port.example/ferries", mend: .edit(report, "www.port", "https://www.port")),
        NewcomerMistake(
            "a link in the plural", article("See [the harbour](claims:harbour-closed)."), "link-scheme",
            help: "Did you mean “claim”?", mend: .fix),
        NewcomerMistake(
            "a picture from elsewhere", article("![The pier](https://port.example/pier.jpg)"), "image-address",
            help: "Copy the image into Content/assets and write /assets/ and its path there",
            mend: .write("Content/assets/pier.jpg", "A picture."),
            .edit(report, "https://port.example/pier.jpg", "/assets/pier.jpg")),
        NewcomerMistake(
            "a picture by its place in the folders",
            Example(article("![The pier](../assets/pier.jpg)").text + "-- Content/assets/pier.jpg --\nA picture.\n"),
            "image-address",
            help: "Write /assets/pier.jpg", mend: .fix),
        NewcomerMistake(
            "a heading that is not there", article("## What was said\n\nSee [above](#what-was-siad)."), "unknown-fragment",
            help: "Did you mean “what-was-said”?", mend: .fix),
        NewcomerMistake(
            "a page's address without its end", article("See [the claims](/claims)."), "unknown-address",
            help: "Write “/claims/”: pages are folders", mend: .fix),
        NewcomerMistake(
            "HTML in a text", article("The ferry is <b>late</b>."), "raw-html", help: "Use Markdown",
            mend: .edit(report, "<b>late</b>", "**late**")),
    ]
}
