import ArchiveModel
import Markup
import Testing

@testable import ArchiveReading

@Suite("A quote")
struct QuoteMatchingTests {
    struct Case: Sendable, CustomTestStringConvertible {
        let quote: String
        let text: String
        var kind = Article.TextKind.full
        /// The words that are found, piece by piece; nothing where none are.
        let found: [String]?

        var testDescription: String { "\(quote.prefix(40)) in \(text.prefix(40))" }
    }

    static let found: [Case] = [
        Case(quote: "the harbour is closed", text: "He said the harbour is closed.", found: ["the harbour is closed"]),
        Case(quote: "harbour is closed", text: "the [harbour *is*]{actor=x} `closed`", found: ["harbour is closed"]),
        Case(quote: "a b", text: "a\u{A0}b", found: ["a\u{A0}b"]),
        Case(quote: "a\n   b", text: "a  \nb", found: ["a\nb"]),
        Case(quote: "a \u{200B} b", text: "a\u{2009}\u{3000}b", found: ["a\u{2009}\u{3000}b"]),
        Case(
            quote: "co-operate", text: "to co\u{AD}\u{2010}op\u{AD}er\u{AD}ate now",
            found: ["co\u{AD}\u{2010}op\u{AD}er\u{AD}ate"]),
        Case(quote: "\"yes\" - it's...", text: "“yes” — it’s…", found: ["“yes” — it’s…"]),
        Case(quote: "“yes” — it’s…", text: "\"yes\" - it's...", found: ["\"yes\" - it's..."]),
        Case(quote: "«да» − 5", text: "„да“ – 5", found: ["„да“ – 5"]),
        Case(quote: "cafe\u{301}", text: "the café", found: ["café"]),
        Case(quote: "café", text: "the cafe\u{200B}\u{301} there", found: ["cafe\u{200B}\u{301}"]),
        Case(quote: "x\u{323}\u{301}", text: "x\u{301}\u{323} y", found: ["x\u{323}\u{301}"]),
        Case(quote: "מותר", text: "אמר כי זה מותר היום", found: ["מותר"]),
        Case(quote: "中国没有", text: "报告说中国没有采取行动。", found: ["中国没有"]),
        Case(quote: "국은", text: "미국은 말했다", found: ["국은"]),
        Case(quote: ".*[a-z]+(?i)$", text: #"the pattern `.*[a-z]+(?i)$` fails"#, found: [".*[a-z]+(?i)$"]),
        Case(quote: "x", text: "an x there", found: ["x"]),
        Case(
            quote: "The mayor […] is closed", text: "The mayor said that it is closed.",
            found: ["The mayor", "is closed"]),
        Case(
            quote: "The mayor [...] it […] closed", text: "The mayor said that it is closed.",
            found: ["The mayor", "it", "closed"]),
        Case(quote: "[…] is closed […]", text: "it is closed.", found: ["is closed"]),
        Case(quote: "5 per cent", text: "by 5 per cent", found: ["5 per cent"]),
        Case(quote: "China", text: "China's plan", found: ["China"]),
        Case(quote: "wait", text: "wait… no", found: ["wait"]),
    ]

    static let absent: [Case] = [
        Case(quote: "The harbour is closed", text: "the harbour is closed", found: nil),
        Case(quote: "a b", text: "a\n\nb", found: nil),
        Case(quote: "a […] b", text: "a\n\nb", found: nil),
        Case(quote: "b […] a", text: "a x b", found: nil),
        Case(quote: "a […] a", text: "just a here", found: nil),
        Case(quote: "likely to", text: "It is unlikely to", found: nil),
        Case(quote: "5 per cent", text: "by 1.5 per cent", found: nil),
        Case(quote: "5 per cent", text: "by 15 per cent", found: nil),
        Case(quote: "5 per cent", text: "by −5 per cent", found: nil),
        Case(quote: "by 1", text: "by 1,000 men", found: nil),
        Case(quote: "they can", text: "they can't", found: nil),
        Case(quote: "cafe", text: "the cafe\u{301}", found: nil),
        Case(quote: "х", text: "x", found: nil),
        Case(quote: "[…]", text: "words", found: nil),
        Case(quote: "\u{200B}\u{FEFF}", text: "words", found: nil),
        Case(quote: "words", text: "", found: nil),
        Case(quote: "a.b", text: "axb", found: nil),
    ]

    static let digests: [Case] = [
        Case(quote: "some steps", text: "It took “some steps” then.", found: ["some steps"]),
        Case(quote: "It took", text: "It took “some steps” then.", found: nil),
        Case(quote: "took “some", text: "It took “some steps” then.", found: nil),
        Case(quote: "one […] two", text: "“one” and “two”", found: nil),
        Case(quote: "one […] three", text: "“one, two, three”", found: ["one", "three"]),
        Case(quote: "a \"b\" c", text: "he said „a “b” c“ twice", found: nil),
        Case(quote: "a 'b' c", text: "he said “a ‘b’ c” once", found: ["a ‘b’ c"]),
        Case(quote: "don't go", text: "he said ‘don’t go’ once", found: ["don’t go"]),
        Case(quote: "a", text: "»a«", found: ["a"]),
        Case(quote: "a", text: "«a»", found: ["a"]),
        Case(quote: "a", text: "‹a›", found: ["a"]),
        Case(quote: "甲", text: "「甲」", found: ["甲"]),
        Case(quote: "甲", text: "『甲』", found: ["甲"]),
        Case(quote: "a", text: "„a“", found: ["a"]),
        Case(quote: "a", text: "\"a\"", found: ["a"]),
        Case(quote: "a", text: "'a'", found: nil),
        Case(quote: "b", text: "“never closed and “b” then", found: ["b"]),
        Case(quote: "b", text: "“never closed\n\nb”", found: nil),
    ]

    @Test("is found where its words stand, whatever the typography", arguments: found)
    func isFound(_ example: Case) { #expect(places(of: example.quote, in: example.text) == example.found) }

    @Test("is not found where other words stand", arguments: absent)
    func isAbsent(_ example: Case) { #expect(places(of: example.quote, in: example.text) == nil) }

    @Test("of a digest or translation stands within one pair of quotation marks", arguments: digests)
    func staysInQuotationMarks(_ example: Case) {
        #expect(places(of: example.quote, in: example.text, .digest) == example.found)
        #expect(places(of: example.quote, in: example.text, .translation) == example.found)
    }

    @Test(
        "is ambiguous where it could be taken from two places",
        arguments: [
            ("a b", "a b, c, a b", false), ("a b", "a b, c", true), ("a b", "a b\n\na b", false),
            ("a […] c", "a b c", true), ("a […] c", "a b c c", false), ("a […] c", "a a c", false),
            ("a […] c", "a b c a", true), ("aa", "aaaa aa", true),
        ])
    func ambiguity(quote: String, text: String, isOnce: Bool) { #expect(isUnique(quote, in: text) == isOnce) }

    @Test("of 100 KB is found in an article of 10 MB, and so is what is not there, in time that grows with the text")
    func largeText() {
        let word = String(repeating: "a", count: 1000)
        let paragraph = Array(repeating: word, count: 100).joined(separator: " ")
        let body = plainBody(Array(repeating: paragraph + " b", count: 100) + [paragraph + " c"])
        let text = QuotableText(body, kind: .full)
        #expect(text.match(QuotePattern(paragraph + " c"))?.block == 100)
        #expect(text.match(QuotePattern(paragraph + " d")) == nil)
        #expect(text.match(QuotePattern(word + " b"))?.isUnique == false)
    }

    @Test("is looked up in a hundred passages that are nearly the same, and found in the one that is")
    func nearlySame() {
        let blocks = (0..<100).map { "On day \($0) the ministry said that it did not deploy \($0 * 7) vessels." }
        let text = QuotableText(plainBody(blocks), kind: .full)
        #expect(text.match(QuotePattern("it did not deploy 343 vessels"))?.block == 49)
        #expect(text.match(QuotePattern("it did deploy 343 vessels")) == nil)
    }
}
