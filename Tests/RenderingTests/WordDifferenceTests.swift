import Hypertext
import Testing

@testable import Rendering

@Suite struct WordDifferenceTests {
    @Test(
        "words that only one passage has are marked, whatever their case and punctuation",
        arguments: [
            ("the harbour is closed", "The harbour is closed.", "the harbour is closed", "The harbour is closed."),
            (
                "China probably did it", "China did it, officials say", "China <mark>probably</mark> did it",
                "China did it, <mark>officials say</mark>"
            ),
            ("“Closed”, he said", "closed he said", "“Closed”, he said", "closed he said"),
            ("ÜBER Öl", "über öl", "ÜBER Öl", "über öl"),
            ("a < b", "a & b", "a &lt; b", "a &amp; b"),
            ("one", "two", "<mark>one</mark>", "<mark>two</mark>"),
            ("", "all of it", "", "<mark>all of it</mark>"),
        ])
    func marks(left: String, right: String, leftMarked: String, rightMarked: String) {
        let difference = WordDifference(left, right)
        #expect(String(decoding: difference.left.bytes, as: UTF8.self) == leftMarked)
        #expect(String(decoding: difference.right.bytes, as: UTF8.self) == rightMarked)
    }

    @Test("passages that are too long to compare are shown without marks")
    func bound() {
        let long = Array(repeating: "word", count: WordDifference.limit + 1).joined(separator: " ")
        let difference = WordDifference(long, "other")
        #expect(String(decoding: difference.left.bytes, as: UTF8.self) == long)
        #expect(String(decoding: difference.right.bytes, as: UTF8.self) == "other")
    }
}
