import Hypertext
import Markup
import Testing

@testable import Rendering

@Suite struct ExcerptTests {
    /// The excerpt of a text whose words between `[` and `]` are annotated.
    private func excerpt(_ marked: String) -> String {
        let parts = marked.split(omittingEmptySubsequences: false) { $0 == "[" || $0 == "]" }.map { Array($0.utf8) }
        let text = parts[0] + parts[1] + parts[2]
        let excerpt = Excerpt(
            text: CanonicalText(normalized: text), block: 0..<text.count,
            span: parts[0].count..<parts[0].count + parts[1].count)
        return String(decoding: excerpt.html.bytes, as: UTF8.self)
    }

    @Test("a short block is shown whole")
    func short() {
        #expect(excerpt("He said [it <closed>] today.") == "He said <mark>it &lt;closed&gt;</mark> today.")
    }

    @Test("a block of four hundred code points is shown whole, whatever its bytes")
    func limit() {
        let before = String(repeating: "ä", count: 397)
        #expect(excerpt(before + "[b] c") == before + "<mark>b</mark> c")
    }

    @Test("a longer block is cut between words, and what one side leaves free goes to the other")
    func cut() {
        let words = String(repeating: "word ", count: 200)
        let middle = excerpt(words + "[the claim]" + " word" + words)
        #expect(middle.hasPrefix("… word word"))
        #expect(middle.hasSuffix("word word …"))
        #expect(middle.count - "… <mark></mark> …".count <= 400)
        let start = excerpt("[the claim] " + words)
        #expect(start.hasPrefix("<mark>the claim</mark> word"))
        #expect(start.count - "<mark></mark> …".count > 390)
        let end = excerpt(words + "[the claim]")
        #expect(end.hasSuffix("word <mark>the claim</mark>"))
        #expect(end.count - "… <mark></mark>".count > 390)
    }

    @Test("words that are longer than the limit are cut themselves")
    func longSpan() {
        let shown = excerpt("Before [" + String(repeating: "word ", count: 100) + "end] after")
        #expect(shown.hasPrefix("… <mark>word"))
        #expect(shown.hasSuffix("word …</mark>"))
        #expect(shown.count - "… <mark> …</mark>".count <= 400)
    }

    @Test("a script without spaces is cut between characters")
    func noSpaces() {
        let text = String(repeating: "港", count: 500)
        let shown = excerpt(text + "[封鎖]" + text)
        #expect(shown.hasPrefix("… 港"))
        #expect(shown.hasSuffix("港 …"))
        #expect(shown.count { $0 == "港" } == 398)
    }
}
