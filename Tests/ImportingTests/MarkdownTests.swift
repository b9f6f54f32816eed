import Diagnostics
import Markup
import Testing

@testable import Importing

/// What is written has to read back as the text that it was made from.
@Suite struct MarkdownTests {
    private func canonical(_ markdown: String) -> (text: String, problems: [Diagnostic], annotations: Int) {
        let bytes = Array(markdown.utf8)
        let body = BodyReader.read(
            SourceText(path: "x", bytes: bytes), body: 0..<bytes.count, options: BodyOptions(annotations: .allowed))
        return (
            String(decoding: body.value.text.bytes, as: UTF8.self), body.diagnostics, body.value.annotations.count
        )
    }

    @Test(
        "text that looks like Markdown stays text",
        arguments: [
            "[closed]{claim=x by=y}", "a * b * c", "*not so*", "__init__", "snake_case_name", "1. First", "12) Twelfth",
            "# Heading",
            "> quoted", "- item", "+ item", "=====", "---", "~~~", "```", "<b>bold</b>", "&amp; &#35; AT&T", "a \\ b \\* c",
            "![x](y)",
            "[a](b){claim=c}", "<https://x.example>", "`code`", "| a | b |", "http://x.example/_a_", "C:\\dir\\", "5 < 6 > 4",
            "* * *",
            "[x]: /y", "{claim=x}", "!", "a!", "#", "1986. A great year", "\\", "`", "*", "_", "[", "]", "$1_000_000", "–",
            "***bold***",
        ])
    func escaped(text: String) {
        for block in [
            MarkdownBlock.paragraph([MarkdownRun(text: text)]), .heading(level: 2, [MarkdownRun(text: text)]),
            .list(start: nil, [[.paragraph([MarkdownRun(text: text)])]]), .quote([.paragraph([MarkdownRun(text: text)])]),
        ] {
            let read = canonical(MarkdownWriter.write([block]))
            #expect(read.text == text)
            #expect(read.problems.isEmpty)
            #expect(read.annotations == 0)
        }
    }

    @Test("blocks and styles made at random read back as their text", arguments: 0..<300)
    func random(seed: Int) {
        var random = Generator(state: UInt64(seed) &* 7919 &+ 17)
        let blocks = (0..<4).map { _ in block(&random, depth: 0) }
        let markdown = MarkdownWriter.write(blocks)
        let read = canonical(markdown)
        #expect(read.problems.isEmpty, "\(markdown)")
        #expect(read.text.comparableText == blocks.map(\.plainText).joined(separator: " ").comparableText, "\(markdown)")
        #expect(read.annotations == 0)
    }

    private func block(_ random: inout Generator, depth: Int) -> MarkdownBlock {
        switch random.next(depth > 2 ? 3 : 7) {
        case 0: return .heading(level: 1 + random.next(6), runs(&random, breaks: false))
        case 1, 2: return .paragraph(runs(&random, breaks: true))
        case 3: return .quote([block(&random, depth: depth + 1), block(&random, depth: depth + 1)])
        case 4, 5:
            return .list(
                start: random.next(2) == 0 ? nil : 1 + random.next(12),
                (0...random.next(3)).map { _ in (0...random.next(2)).map { _ in block(&random, depth: depth + 1) } })
        default: return .code("let x = [\"a\": 1] // ```\n  y")
        }
    }

    private func runs(_ random: inout Generator, breaks: Bool) -> [MarkdownRun] {
        let words = [
            "harbour", "“pier”", "*", "[x]{claim=y}", "1.", "#", "_", "a_b", "(so)", "!", "-", "&amp;", "<i>", "`", "\\", "é",
            "5 %", "{", "]",
            "—", "\"", "~", "|", "+",
        ]
        let runs = (0...random.next(5)).map { _ -> MarkdownRun in
            if breaks, random.next(9) == 0 { return .lineBreak }
            var style = MarkdownRun.Style(
                isStrong: random.next(4) == 0, isEmphasis: random.next(4) == 0, isCode: random.next(12) == 0)
            if random.next(5) == 0 { style.address = "https://x.example/a_(b)?c=1&d=*2*" }
            let text = (0...random.next(3)).map { _ in words[random.next(words.count)] }.joined(
                separator: random.next(3) == 0 ? "" : " ")
            return MarkdownRun(text: (random.next(2) == 0 ? " " : "") + text + (random.next(2) == 0 ? " " : ""), style: style)
        }
        return ([MarkdownRun(text: "Word ")] + runs).tidied
    }
}

/// Numbers that look random and are the same each time (xorshift, Marsaglia 2003).
struct Generator {
    var state: UInt64

    mutating func next(_ bound: Int) -> Int {
        state ^= state << 13
        state ^= state >> 7
        state ^= state << 17
        return Int(state % UInt64(bound))
    }
}
