import ArchiveModel
import Diagnostics
import Markup
import Testing

@testable import ArchiveReading

@Suite("What is said of a quote that does not stand there")
struct QuoteFindingTests {
    private static let text = """
        The assessment says that China considered but did not deploy influence operations in 2020.

        Iran probably tried 30 times, officials said. It is unlikely to stop.
        """

    @Test(
        "names the difference, and its weight",
        arguments: [
            (
                "China considered and did deploy influence", "negation",
                "has “and” where the article has “but”; and leaves out “not” after “did”"
            ),
            ("did not deploy influence operations in 2021", "number", "has “2021” where the article has “2020”"),
            ("Russia considered but did not deploy", "name", "has “Russia” where the article has “China”"),
            ("Iran tried 30 times", "likely", "leaves out “probably” after “Iran”"),
            ("It is likely to stop", "negation", "has “likely” where the article has “unlikely”"),
        ])
    func names(quote: String, weight: String, difference: String) {
        let found = finding(quote, in: Self.text)
        #expect(found.message.contains(weight), "\(found.message)")
        #expect(found.help.contains(difference), "\(found.help)")
        #expect(found.notes.first?.message.contains("nearest passage") == true)
    }

    @Test("is calm about mere wording, and shows the passage")
    func wording() {
        let found = finding("did not use influence operations", in: Self.text)
        #expect(found.message == "this quote does not stand in the article “report”")
        #expect(found.help == "The quote has “use” where the article has “deploy”.")
        #expect(found.notes.map(\.message) == ["the nearest passage is “did not deploy influence operations”"])
        #expect(found.notes.first?.place?.range.lowerBound == 0)
    }

    @Test("says that words were turned round")
    func order() {
        #expect(finding("did deploy not influence operations", in: Self.text).help.contains("another order"))
    }

    @Test("says that a quote runs over two paragraphs")
    func twoBlocks() {
        #expect(finding("operations in 2020. Iran probably", in: Self.text).message.hasSuffix("in one block"))
        #expect(finding("operations […] Iran probably", in: Self.text).message.hasSuffix("its pieces in this order"))
    }

    @Test("says that a digest has the words as our own")
    func ownWords() {
        let found = finding("did not deploy", in: Self.text, .digest)
        #expect(found.message.contains("does not stand in quotation marks"))
    }

    @Test("says that nothing is like it", arguments: ["quite other words altogether", "?!", "xyz"])
    func nothingLikeIt(_ quote: String) {
        #expect(finding(quote, in: Self.text).message.hasSuffix("nor does anything like it"))
    }

    @Test("says that it has no words", arguments: ["[…]", "\u{FEFF}", " […] [...] "])
    func noWords(_ quote: String) { #expect(finding(quote, in: Self.text).message.contains("has no words")) }

    @Test("names another article that has the words")
    func elsewhere() {
        let articles = [
            article(plainBody(["Nothing of the kind."]), id: "a"), article(plainBody([Self.text]), id: "b"),
        ]
        let found = QuotesElsewhere([QuotePattern("considered but did not deploy"), QuotePattern("no such words here")])
            .articles(in: articles)
        #expect(found == [Handle(1), nil])
    }

    @Test("finds the first difference of a quote of 100 KB")
    func longQuote() {
        let words = (0..<15_000).map { "word\($0 % 977)" }
        var changed = words
        changed[9000] = "never"
        let found = finding(changed.joined(separator: " "), in: words.joined(separator: " "))
        #expect(found.message.contains("negation"), "\(found.message)")
        #expect(found.help.contains("has “never” where the article has “\(words[9000])”"), "\(found.help)")
    }
}
