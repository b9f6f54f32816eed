import ArchiveModel
import Diagnostics
import Foundation
import Markup
import Rendering
import SiteBuild
import Testing

@testable import Importing

/// Annotations from elsewhere in an article.
@Suite struct AnnotationImportTests {
    private static let frame =
        ArchiveFolder.settings() + """
            -- Content/claims/harbour-closed.md --
            ---
            claim: The harbour is closed
            ---
            -- Content/claims/pier-sound.md --
            ---
            claim: The pier is sound
            aliases: [pier-firm]
            ---
            -- Content/actors/ada-quill.md --
            ---
            name: Ada Quill
            kind: person
            ---
            -- Content/actors/bo-lind.md --
            ---
            name: Bo Lind
            kind: person
            ---
            -- Content/articles/report.md --
            ---
            title: A report
            published: 2024-03-02
            kind: broadcast
            url: https://gazette.example/report
            ---

            """

    private func folder(_ body: String) throws -> ArchiveFolder { try ArchiveFolder(Example(Self.frame + body + "\n")) }

    private func run(_ json: String, _ folder: ArchiveFolder) async throws -> AnnotationImport.Outcome {
        let site = try #require(try await folder.site())
        let archive = site.archive
        let article = archive[try #require(archive.articles.handle(of: "report"))]
        let file = SourceText(path: "report.md", text: folder.read("Content/articles/report.md"))
        let result = AnnotationImport.run(
            SourceText(path: "x.json", text: json), into: file, genre: article.genre,
            names: AnnotationNames(archive, article: article))
        return try #require(result.value)
    }

    /// The article's body after the import.
    private func body(_ outcome: AnnotationImport.Outcome) -> String {
        let text = String(decoding: outcome.file.bytes, as: UTF8.self)
        return String(text.components(separatedBy: "\n---\n").last?.dropLast() ?? "")
    }

    private func annotation(
        _ exact: String, prefix: String = "", suffix: String = "", tags: [String] = ["claim:harbour-closed", "stance:asserts"]
    ) -> String {
        func quoted(_ text: String) -> String {
            "\"\(text.replacingOccurrences(of: "\\", with: "\\\\").replacingOccurrences(of: "\"", with: "\\\"").replacingOccurrences(of: "\n", with: "\\n"))\""
        }
        let bodies = tags.map { #"{"type":"TextualBody","value":\#(quoted($0)),"purpose":"tagging"}"# }.joined(separator: ",")
        return """
            {"@context":"http://www.w3.org/ns/anno.jsonld","type":"Annotation","body":[\(bodies)],
             "target":{"source":"https://gazette.example/report","selector":{"type":"TextQuoteSelector",
             "exact":\(quoted(exact)),"prefix":\(quoted(prefix)),"suffix":\(quoted(suffix))}}}
            """
    }

    @Test(
        "a span stands around exactly the words, whatever the Markdown around them",
        arguments: [
            ("The harbour is closed.", "harbour is closed", "The [harbour is closed]{claim=harbour-closed}."),
            ("The **harbour** is closed.", "harbour is closed", "The [**harbour** is closed]{claim=harbour-closed}."),
            ("The **harbour** is closed.", "harbour", "The **[harbour]{claim=harbour-closed}** is closed."),
            ("See [the harbour](https://x.example/a_(b)) now.", "harbour now", nil),
            (
                "See [the harbour](https://x.example/a_(b)) now.", "the harbour",
                "See [[the harbour]{claim=harbour-closed}](https://x.example/a_(b)) now."
            ),
            (
                "See [the harbour](https://x.example/a_(b)) now.", "See the harbour",
                "[See [the harbour](https://x.example/a_(b))]{claim=harbour-closed} now."
            ),
            ("> It is\n> *really* closed.", "is really closed", "> It [is\n> *really* closed]{claim=harbour-closed}."),
            (
                "- one\n- two \\*three\\* &amp; four", "three* & four",
                "- one\n- two \\*[three\\* &amp; four]{claim=harbour-closed}"
            ),
            (
                "See [the harbour](https://x.example/a_(b)) now.", "the harbour now",
                "See [[the harbour](https://x.example/a_(b)) now]{claim=harbour-closed}."
            ),
            ("A “closed”\u{00A0}harbour", "A \"closed\" harbour", "[A “closed”\u{00A0}harbour]{claim=harbour-closed}"),
            ("## The port ##\n\nText.", "The port", "## [The port]{claim=harbour-closed} ##\n\nText."),
            ("The port\n========\n\nText.", "The port", "[The port]{claim=harbour-closed}\n========\n\nText."),
            ("Cafe\u{301} is closed", "Café is", "[Cafe\u{301} is]{claim=harbour-closed} closed"),
            ("Use `a  b` now", "Use a  b", "[Use `a  b`]{claim=harbour-closed} now"),
            (
                "[It is shut]{claim=pier-sound} today", "It is shut today",
                "[[It is shut]{claim=pier-sound} today]{claim=harbour-closed}"
            ),
            ("[It is shut]{claim=pier-sound} today", "is shut", "[It [is shut]{claim=harbour-closed}]{claim=pier-sound} today"),
            ("A <b>bold</b> word", "bold word", "A <b>[bold</b> word]{claim=harbour-closed}"),
            ("One \\\ntwo", "One two", "[One \\\ntwo]{claim=harbour-closed}"),
        ] as [(String, String, String?)])
    func placed(markdown: String, words: String, expected: String?) async throws {
        let folder = try folder(markdown)
        let outcome = try await run(annotation(words), folder)
        #expect(body(outcome) == expected ?? markdown)
        #expect(outcome.added == (expected == nil ? 0 : 1))
        try folder.write("Content/articles/report.md", String(decoding: outcome.file.bytes, as: UTF8.self))
        #expect(await folder.errors() == [])
    }

    @Test("prefix and suffix choose between several places; without them nothing is written")
    func several() async throws {
        let folder = try folder("It is closed today. Yes, it is closed for good.")
        let chosen = try await run(annotation("is closed", prefix: "Yes,\nit ", suffix: " for"), folder)
        #expect(body(chosen) == "It is closed today. Yes, it [is closed]{claim=harbour-closed} for good.")
        let open = try await run(annotation("is closed"), folder)
        #expect(open.added == 0)
        #expect(open.remarks.first?.message.contains("stands 2 times") == true)
    }

    @Test("words that do not stand there are reported with the nearest passage, and never written")
    func missing() async throws {
        let folder = try folder("The mayor considered a closure but did not order it.")
        let outcome = try await run(annotation("considered a closure and did order it"), folder)
        #expect(body(outcome) == "The mayor considered a closure but did not order it.")
        let message = try #require(outcome.remarks.first?.message)
        #expect(message.contains("nearest passage is “considered a closure but did not order it"))
        let across = try await run(annotation("order it. Next"), try self.folder("They order it.\n\nNext day."))
        #expect(across.remarks.first?.message.contains("across paragraphs") == true)
    }

    @Test(
        "what cannot be said in the archive's terms is reported",
        arguments: [
            (["claim:no-such"], "which the archive does not have"), (["stance:denies"], "no claim and no actor"),
            (["claim:harbour-closed", "by:nobody"], "names the actor “nobody”"),
            (["claim:harbour-closed", "as:maybe"], "likelihood"),
            (["claim:harbour-closed", "actor:bo-lind"], "both a claim and an actor"),
            (["actor:bo-lind", "stance:denies"], "mention"),
        ])
    func refused(tags: [String], words: String) async throws {
        let outcome = try await run(annotation("harbour", tags: tags), try folder("The harbour is closed."))
        #expect(outcome.added == 0)
        #expect(outcome.remarks.first?.message.contains(words) == true)
    }

    @Test("crossing spans, spans in code and what stands there already are not written")
    func unchanged() async throws {
        let text = "[The harbour is]{claim=harbour-closed} closed, `says he`.\n\n    code block here"
        let folder = try folder(text)
        for words in ["is closed", "block here"] {
            let outcome = try await run(annotation(words), folder)
            #expect(body(outcome) == text)
            #expect(outcome.remarks.count == 1)
        }
        let again = try await run(annotation("The harbour is"), folder)
        #expect(again.known == 1 && again.remarks.isEmpty)
        #expect(body(again) == text)
    }

    @Test("a comment becomes the note, whatever is in it; a former id of a claim is known")
    func note() async throws {
        let json = """
            {"total": 1, "rows": [{"uri": "https://gazette.example/report/?utm_source=x", "text": "Is \\"this\\" `so`? ]{x} \\\\ ---",
             "tags": ["claim:pier-firm", "idea"], "references": [],
             "target": [{"source": "https://gazette.example/report", "selector": [{"type": "RangeSelector"},
             {"type": "TextQuoteSelector", "exact": "harbour", "prefix": "The ", "suffix": " is"}]}]},
             {"uri": "https://elsewhere.example/", "text": "", "tags": ["claim:pier-sound"],
             "target": [{"source": "https://elsewhere.example/", "selector": [{"type": "TextQuoteSelector", "exact": "harbour"}]}]}]}
            """
        let folder = try folder("The harbour is closed.")
        let outcome = try await run(json, folder)
        #expect(outcome.elsewhere == 1)
        #expect(
            body(outcome) == #"The [harbour]{claim=pier-sound note="Is \"this\" 'so'? ]{x} \\ ---"} is closed."#)
        #expect(outcome.remarks.map(\.isRefusal) == [false])
    }

    static let annotated = """
        [*Officials* said [Ada Quill]{actor=ada-quill} left]{claim=harbour-closed by=bo-lind stance=denies as=likely note="So “they” say."}.

        > The [harbour]{actor=bo-lind note="x"} and the [harbour is closed]{claim=harbour-closed claim=pier-sound by=ada-quill by=bo-lind as=fact at=01:02:03 id=first}.

        The [harbour is closed]{claim=pier-sound stance=mentions}, and [[the pier]{claim=pier-sound by=ada-quill}]{claim=harbour-closed}.
        """

    @Test("the site's own annotations come back into the article without them", arguments: ["annotations.json", "hypothesis"])
    func roundTrip(form: String) async throws {
        let folder = try folder(Self.annotated)
        #expect(await folder.build().status == .done)
        var json = folder.read("Public/articles/report/annotations.json")
        if form == "hypothesis" {
            var bytes: [UInt8] = []
            ArchiveExportForm.hypothesis.append(of: try #require(try await folder.site()), sha1: { _ in [] }, to: &bytes)
            json = String(decoding: bytes, as: UTF8.self)
        }
        let before = try #require(try await folder.site()).archive.articles[0].body
        let plain = Self.annotated.replacing(/\]\{[^}]*\}/, with: "").replacing("[", with: "")
        try folder.write(
            "Content/articles/report.md",
            folder.read("Content/articles/report.md").replacingOccurrences(of: Self.annotated, with: plain))
        let outcome = try await run(json, folder)
        #expect(outcome.remarks == [])
        try folder.write("Content/articles/report.md", String(decoding: outcome.file.bytes, as: UTF8.self))
        let after = try #require(try await folder.site()).archive.articles[0].body
        #expect(after.text == before.text)
        #expect(after.annotations.map { AnnotationMeaning($0) } == before.annotations.map { AnnotationMeaning($0) })
        #expect(after.annotations.map(\.text) == before.annotations.map(\.text))
        #expect(await folder.errors() == [])
    }
}
