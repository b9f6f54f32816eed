import Diagnostics
import Testing

@Suite struct TextFragmentTests {
    /// The text directives of an article with a body, in the order of its notes.
    private func directives(_ body: String, text: String = "full", url: String = "https://news.example/a") throws
        -> [String]
    {
        let page = try SampleSite(
            Example(
                """
                -- Content/articles/harbour-report.md --
                ---
                title: A report from the harbour
                published: 2024-03-02
                text: \(text)
                url: \(url)
                ---
                \(body)
                """)
        ).page("articles/harbour-report/index.html")
        return page.split(separator: "\"").filter { $0.contains(":~:") }.map(String.init)
    }

    @Test(
        "an annotation leads to its words in the original",
        arguments: [
            (
                "It is [closed, they say – so-so & all]{actor=ada-quill}.",
                "https://news.example/a#:~:text=closed%2C%20they%20say%20%E2%80%93%20so%2Dso%20%26%20all"
            ),
            // What stands elsewhere too needs its surroundings.
            (
                "The port is closed. Then [the port]{actor=ada-quill} opened.",
                "https://news.example/a#:~:text=The%20port%20is%20closed.%20Then-,the%20port,-opened."
            ),
            // A browser finds whole words.
            (
                "The har[bour]{actor=ada-quill} opened.",
                "https://news.example/a#:~:text=The%20har-,bour"
            ),
            (
                "The [har]{actor=ada-quill}bour opened.",
                "https://news.example/a#:~:text=har,-bour%20opened."
            ),
            // Another block is no part of the search.
            (
                "The port is here.\n\n[The port]{actor=ada-quill} opened.",
                "https://news.example/a#:~:text=The%20port,-opened."
            ),
            // A line break is not crossed.
            (
                "[The port\\\nopened]{actor=ada-quill}.",
                "https://news.example/a#:~:text=The%20port,opened"
            ),
        ])
    func words(body: String, address: String) throws {
        #expect(try directives(body) == [address])
    }

    @Test("long words are named by their first and last ones")
    func long() throws {
        let body =
            "[The first of many words stands here " + String(repeating: "and goes on ", count: 20)
            + "to the very last of them all]{actor=ada-quill}."
        #expect(
            try directives(body) == [
                "https://news.example/a#:~:text=The%20first%20of%20many%20words%20stands%20here%20and%20goes,"
                    + "and%20goes%20on%20to%20the%20very%20last%20of%20them%20all"
            ])
    }

    @Test("a fragment of the original's address is kept")
    func fragment() throws {
        #expect(
            try directives("It [closed]{actor=ada-quill}.", url: "https://news.example/a#part")
                == ["https://news.example/a#part:~:text=closed"])
    }

    @Test("only the original's own words are looked for in it", arguments: ["digest", "translation"])
    func ownWords(text: String) throws {
        #expect(try directives("It [closed]{actor=ada-quill}.", text: text) == [])
    }

    @Test("words that stand elsewhere are found wherever that is", arguments: [0, 1, 15, 16, 17, 40])
    func elsewhere(distance: Int) throws {
        let filler = String(repeating: "x", count: distance) + " "
        let once = try directives("\(filler)A [the Port]{actor=ada-quill} \(filler)")
        #expect(once == ["https://news.example/a#:~:text=the%20Port"])
        let before = try directives("\(filler)THE port\n\n\(filler)a [the Port]{actor=ada-quill} is")
        #expect(before.allSatisfy { $0.contains("-,the%20Port,-is") })
        let after = try directives("a [the Port]{actor=ada-quill} is\n\n\(filler)the port\(filler)")
        #expect(after.allSatisfy { $0.contains("=a-,the%20Port,-is") })
    }
}
