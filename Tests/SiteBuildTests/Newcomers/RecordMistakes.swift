import Diagnostics

extension NewcomerMistake {
    private static let reasons =
        "summary: The log shows it.\nreviewed: 2024-03-04\n"
        + "history:\n  - {on: 2024-03-04, kind: published, to: false}"

    /// Mistakes in what records say of each other.
    static let ofRecords: [NewcomerMistake] = [
        NewcomerMistake(
            "a verdict without its reasons", claim("verdict: false"), "missing-key",
            help: "Add `summary: …`", "Add `reviewed: …`", "- {on: YYYY-MM-DD, kind: published, to: false}",
            mend: .edit(ferry, "verdict: false", "verdict: false\n" + reasons)),
        NewcomerMistake(
            "a verdict with a capital letter", claim("verdict: False\n" + reasons), "unknown-rating",
            help: "Did you mean “false”?", mend: .fix),
        NewcomerMistake(
            "a verdict in the quotation marks of a word processor", claim("verdict: “false”\n" + reasons), "unknown-rating",
            help: "Did you mean “false”?", mend: .fix),
        NewcomerMistake(
            "a verdict that was taken out", claim("history:\n  - {on: 2024-03-04, kind: published, to: false}"),
            "history-verdict",
            help: "`- {on: YYYY-MM-DD, kind: verdict, from: false, note: …}`",
            mend: .edit(
                ferry, "to: false}", "to: false}\n  - {on: 2024-03-05, kind: verdict, from: false, note: The log is in doubt.}")),
        NewcomerMistake(
            "a file's name for an id", claim("evidence:\n  - {article: harbour-report.md, stance: context}"), "unknown-article",
            help: "Did you mean “harbour-report”?", mend: .fix),
        NewcomerMistake(
            "a page's address for an id", claim("evidence:\n  - {article: /articles/harbour-report/, stance: context}"),
            "unknown-article", help: "Did you mean “harbour-report”?", mend: .fix),
        NewcomerMistake(
            "a claim for an article", claim("evidence:\n  - {article: harbour-closed, stance: context}"), "unknown-article",
            help: "“harbour-closed” is a claim, not an article",
            mend: .edit(ferry, "article: harbour-closed", "article: harbour-report")),
        NewcomerMistake(
            "a picture with the folder that it lies in",
            Example(
                claim("media:\n  - {file: /assets/pier.jpg, alt: The pier}").text + "-- Content/assets/pier.jpg --\nA picture.\n"),
            "unknown-asset", help: "write “pier.jpg”", mend: .fix),
        NewcomerMistake(
            "a template whose name is misspelled",
            "-- Templates/pages/404.html --\n{{<partials/frame}}{{$main}}<h1>{{title}}</h1>{{/main}}{{/partials/frame}}\n",
            "unused-template", help: "call it Templates/404.html",
            mend: .rename("Templates/pages/404.html", "Templates/404.html")),
        NewcomerMistake(
            "a verdict that the scale does not have", claim("verdict: fake\n" + reasons), "unknown-rating",
            help: "There are: false, mixed, mostly-false", mend: .edit(ferry, "fake", "false")),
        NewcomerMistake(
            "evidence without what it does", claim("evidence:\n  - article: harbour-report"), "missing-key",
            help: "Add `stance: …`", "one of supports, undermines, context",
            mend: .edit(ferry, "article: harbour-report", "article: harbour-report\n    stance: context")),
        NewcomerMistake(
            "another word for undermines",
            claim("evidence:\n  - article: harbour-report\n    stance: refutes"), "wrong-value",
            help: "Did you mean “undermines”?", mend: .edit(ferry, "refutes", "undermines")),
        NewcomerMistake(
            "evidence from the web without a title",
            claim("evidence:\n  - url: https://port.example/\n    stance: supports"), "missing-key",
            help: "Add `title: …`: what stands at the address",
            mend: .edit(ferry, "  - url:", "  - title: The port's page\n    url:")),
        NewcomerMistake(
            "a quote from memory",
            claim("evidence:\n  - article: harbour-report\n    stance: supports\n    quote: the harbour is shut"),
            "quote-not-found",
            help: "The quote has “shut” where the article has “closed”", mend: .edit(ferry, "is shut", "is closed")),
        NewcomerMistake(
            "a quote with a space before its comma",
            Example(
                article("The harbour, she said, is 100% closed.").text
                    + claim(
                        "evidence:\n  - article: second-report\n    stance: supports\n    quote: The harbour , she said, is 100 % closed"
                    )
                    .text),
            "quote-not-found", help: "not the spaces between them", mend: .fix),
        NewcomerMistake(
            "an alias of YAML's", claim("made: 2024\nreviewers: *nobody"), "yaml-feature",
            help: "put a text that begins with & * ! in quotation marks", mend: .fix),
        NewcomerMistake(
            "a quote with words left out by full stops",
            claim(
                "evidence:\n  - article: harbour-report\n    stance: supports\n    quote: \"The mayor ... the harbour is closed\""
            ),
            "quote-not-found", help: "`[…]`", mend: .edit(ferry, "...", "[…]")),
        NewcomerMistake(
            "a position of nobody that is known",
            claim("positions:\n  - {by: bo-lind, on: 2024-03-03}"), "unknown-actor",
            help: "write the file Content/actors/bo-lind.md, with `name` and `kind`",
            mend: .write(bo, "---\nname: Bo Lind\nkind: person\n---\n")),
        NewcomerMistake(
            "a person's name for an id", claim("about: [Ada Quill]"), "unknown-actor", help: "Did you mean “ada-quill”?",
            mend: .fix),
        NewcomerMistake(
            "a reference to a draft",
            Example(actor("name: Bo Lind\nkind: person\ndraft: true").text + claim("about: [bo-lind]").text),
            "draft-reference", help: "take `draft: true` out", mend: .edit(bo, "draft: true\n", "")),
        NewcomerMistake(
            "a former id",
            Example(actor("name: Bo Lind\nkind: person\naliases: [bosse]").text + claim("about: [bosse]").text),
            "unknown-actor", help: "Write “bo-lind”", mend: .fix),
        NewcomerMistake(
            "a picture that is not there",
            claim("media:\n  - {file: pier.jpg, alt: The pier}"), "unknown-asset", help: "Put the file there",
            mend: .write("Content/assets/pier.jpg", "A picture.")),
    ]
}
