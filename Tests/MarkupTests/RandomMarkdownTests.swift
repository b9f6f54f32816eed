import Diagnostics
import Foundation
import Testing

@testable import Markup

/// Texts put together from what Markdown takes for markup, in no order.
private func randomText(seed: UInt64, pieces: [String]) -> String {
    var random = SeededRandom(seed: seed)
    return (0..<Int(5 + random.next() % 60)).map { _ in random.pick(pieces) }.joined()
}

private let markdown = [
    "word", " ", " two words ", "*", "**", "***", "_", "__", "`", "``", "[", "]", "(", ")", "](/a)", "](<b c> \"t\")",
    "](/x 'y\\'z')", "](/n \"\")", "](\n/x\n\"t\")", "[r]", "[r][]", "[t][r]", "[R\n]", "![", "!", "\\", "\n", "\n",
    "\n\n",
    "\n> ", "\n- ", "\n1. ", "\n7) ", "\n    ", "\n  ", "\t", "\n# ", "\n## ", " ##", "\n===\n", "\n---\n", "&amp;",
    "&amp;amp;",
    "&ngE;", "&fjlig;j", "&#35;", "&#x5B;", "&#0;", "&#99999999;", "&copy", "&copy;", "&nope;", "&", "<b>", "</b>",
    "<b\n c='d'>",
    "<http://x.example/a*b>", "<a@b.example>", "<", ">", "\\[", "\\]", "\\\\", "é", "e\u{301}", "\u{1F600}", "\r\n",
    "\r",
    "\n\n[r]: /u 'x'\n", "\n\n[s]:\n/u\n'x\ny' z\n", "\n```\n", "\n~~~ a\n", "<!-- ", " -->", " \n", "  \n", "\\\n",
    "{", "}", "\u{0}",
    "\u{E000}", "\u{1}", "\u{FFFD}", "'", "\"", ":", "|", "\u{A0}", "\u{FEFF}", "\n>", "\n> > ", "\n     > ", "\n-\t",
    "\n\t",
]

/// How many hundreds of texts each test reads; `FUZZ_BATCHES` sets it higher.
private let batches = UInt64(ProcessInfo.processInfo.environment["FUZZ_BATCHES"] ?? "") ?? 12

private let attributes = [
    "]{claim=a}", "]{claim=b by=c as=likely note=\"x > y\"}", "){claim=a}", "{actor=a}", "]{by=a}", "]{claim=\"",
    "]{claim=a", "]{x=",
    "[word]{claim=a}", "[a *b*]{actor=c}", "]{claim=a note=\"`\"}", "\\]{claim=a}", "]{claim=A}",
]

@Suite("Random Markdown")
struct RandomMarkdownTests {
    @Test("gives libcmark’s bytes where there are no annotations", arguments: 0..<batches)
    func bytes(batch: UInt64) {
        for seed in batch * 100..<(batch + 1) * 100 {
            let text = randomText(seed: seed, pieces: markdown)
            let hasRawHTML = Markdown.html(Array(text.utf8)).contains(Array("<!-- raw HTML omitted -->".utf8))
            // In an image's description libcmark writes HTML as text; a body leaves it out.
            if !read(text).diagnostics.allSatisfy({ $0.kind.id != "raw-html" }), text.contains("![") { continue }
            let difference = difference(read(text).value, from: text, hasRawHTML: hasRawHTML)
            #expect(difference == nil, "seed \(seed): \(text.debugDescription)")
        }
    }

    @Test("is aligned with its source to the end of every block", arguments: 0..<batches)
    func alignment(batch: UInt64) {
        for seed in batch * 100..<(batch + 1) * 100 {
            let text = randomText(seed: seed, pieces: markdown)
            let source = Array(text.utf8).withUnsafeBufferPointer {
                MarkedSource($0, body: 0..<$0.count, blocks: [], isFolded: { _ in false })
            }
            let attempt = BodyAttempt(
                source: source, file: "", candidates: [], options: BodyOptions(annotations: .allowed), isLast: true,
                isTrial: false)
            #expect(attempt.unalignedBlocks() == 0, "seed \(seed): \(text.debugDescription)")
        }
    }

    @Test("with attributes anywhere keeps every promise about ranges and holes", arguments: 0..<batches)
    func annotated(batch: UInt64) {
        for seed in batch * 100..<(batch + 1) * 100 {
            let text = randomText(seed: seed, pieces: markdown + attributes + attributes)
            let result = read(text)
            let body = result.value
            let comment = Comment(rawValue: "seed \(seed): \(text.debugDescription)")
            let count = text.utf8.count
            #expect(result.diagnostics.allSatisfy { ($0.place?.range.upperBound ?? 0) <= count }, comment)
            #expect(body.holes.map(\.offset) == body.holes.map(\.offset).sorted(), comment)
            #expect(body.holes.allSatisfy { $0.offset <= body.html.count }, comment)
            #expect(nesting(of: body) == 3 * body.annotations.count, comment)
            #expect(NormalizedText.isNormalized(plainText(body)), comment)
            for annotation in body.annotations {
                let block = body.blocks[Int(annotation.block)].text
                #expect(annotation.text.start >= block.start && annotation.text.end <= block.end, comment)
                let words = Array(text.utf8)[annotation.source.range]
                #expect(words.first == UInt8(ascii: "["), comment)
                #expect(words.last == UInt8(ascii: "}"), comment)
                let start = body.text.codePoints(in: 0..<Int(annotation.text.start))
                #expect(Int(annotation.position.start) == start, comment)
            }
        }
    }

    /// How many annotation holes there are, if they nest and come in order; -1 if they don't.
    private func nesting(of body: Body) -> Int {
        var open: [Int32] = []
        var ended: Set<Int32> = []
        var count = 0
        for hole in body.holes {
            switch hole.content {
            case .annotationStart(let index): open.append(index)
            case .annotationEnd(let index):
                guard open.popLast() == index else { return -1 }
                ended.insert(index)
            case .annotationReference(let index): guard ended.contains(index) else { return -1 }
            case .linkAddress, .linkText, .imageAddress: continue
            }
            count += 1
        }
        return open.isEmpty ? count : -1
    }
}

/// The canonical text of a body, by another name: `text` is a local one above.
private func plainText(_ body: Body) -> String { String(decoding: body.text.bytes, as: UTF8.self) }
