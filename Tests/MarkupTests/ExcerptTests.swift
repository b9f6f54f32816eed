import Diagnostics
import Markup
import Testing

@Suite("Excerpts")
struct ExcerptTests {
    private static let gap = "<p class=\"omitted\">[…]</p>\n"

    @Test(
        "only leaf blocks with an annotation are published, in the quotes and lists that hold them",
        arguments: [
            ("[a]{claim=x}\n\nb\n\nc\n\n[d]{claim=x}", "<p>⟨0:a:0⟩⟨#0⟩</p>\n\(gap)<p>⟨1:d:1⟩⟨#1⟩</p>\n"),
            ("a\n\n[b]{claim=x}", "\(gap)<p>⟨0:b:0⟩⟨#0⟩</p>\n"),
            ("[b]{claim=x}\n\n- a\n\n---\n\n    c", "<p>⟨0:b:0⟩⟨#0⟩</p>\n\(gap)"),
            (
                "> a\n>\n> [b]{claim=x}\n>\n> c\n\nd",
                "<blockquote>\n\(gap)<p>⟨0:b:0⟩⟨#0⟩</p>\n\(gap)</blockquote>\n\(gap)"
            ),
            ("> a\n\n[b]{claim=x}", "\(gap)<p>⟨0:b:0⟩⟨#0⟩</p>\n"),
            (
                "1. a\n2. [b]{claim=x}\n3. [c]{claim=x}\n4. d",
                "<ol>\n<li value=\"2\">\n\(gap)⟨0:b:0⟩⟨#0⟩</li>\n<li>⟨1:c:1⟩⟨#1⟩</li>\n</ol>\n\(gap)"
            ),
            ("# a\n\n# [b]{claim=x}", "\(gap)<h1 id=\"b\">⟨0:b:0⟩⟨#0⟩</h1>\n"),
            ("a [b](/c) ![d](/assets/e)", gap),
        ])
    func published(source: String, html: String) {
        let result = read(source, excerptsOnly: true)
        #expect(shown(result.value) == html)
        #expect(found(result.diagnostics) == [])
    }

    @Test("contexts stop at the published block; the text is kept for checks")
    func contexts() {
        let body = read("a\n\nb [c]{claim=x} d\n\ne", excerptsOnly: true).value
        let block = body.blocks[1]
        #expect(body.blocks.map(\.isPublished) == [false, true, false])
        #expect(body.annotations[0].quote.prefix.start == block.text.start)
        #expect(body.annotations[0].quote.suffix.end == block.text.end)
        #expect(text(body) == "a\nb c d\ne")
    }
}
