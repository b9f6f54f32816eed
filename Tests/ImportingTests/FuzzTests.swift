import ArchiveModel
import ArchiveReading
import Diagnostics
import Foundation
import Markup
import Testing

@testable import Importing

/// Short inputs that are nearly right, many of them: `IMPORT_FUZZ` says how many (1000), `IMPORT_FUZZ_SEED` from which number on.
@Suite struct FuzzTests {
    private static let environment = ProcessInfo.processInfo.environment
    private static let rounds = environment["IMPORT_FUZZ"].flatMap { Int($0) } ?? 1000
    private static let seed = environment["IMPORT_FUZZ_SEED"].flatMap { UInt64($0) } ?? 1

    /// SplitMix64 (Steele, Lea, Flood, 2014): the same numbers on every machine.
    private struct Numbers: RandomNumberGenerator {
        var state: UInt64

        mutating func next() -> UInt64 {
            state &+= 0x9E37_79B9_7F4A_7C15
            var z = state
            z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
            z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
            return z ^ (z >> 31)
        }
    }

    private static let pieces: [String] = [
        "<p>", "</p>", "<div>", "</div>", "<blockquote>", "<ul><li>", "<ol start=999999999>", "<table><tr><td>", "<br><br>",
        "<pre>", "<a href='x'>",
        "<a href=\"//h/(\">", "</a>", "<b>", "<i>", "<sup>", "<script>", "<style>", "<!--", "-->", "<![CDATA[", "&amp;", "&#0;",
        "&#x110000;", "&nosuch;",
        "<title>", "</title>", "<h1>", "<h2>", "<h6>", "<img src=a alt='b'>", "<figure><figcaption>",
        "<time datetime=2024-13-45>", "<meta charset=utf-16>",
        "<meta property=og:title content='---'>",
        "<script type='application/ld+json'>{\"@type\":\"Article\",\"headline\":[{}]}</script>",
        "---", "\n---\n", "\n...\n", "```", "~~~", "    code", "\t", "> ", "- ", "1. ", "# ", "===", "[x]{claim=a}", "]{actor=b}",
        "![", "](", "\\", "`", "*", "**", "_", "__",
        "{{", "}}", "|", "$", "\u{0}", "\u{FEFF}", "\u{200B}", "\u{202E}", "\u{301}", "\u{1F468}\u{200D}\u{1F469}", "\r\n", "\r",
        "\u{2028}", "é", "港が閉鎖", "By Ada Quill",
        "Published: 3.4.2021", "Read More: Another story", "[ad_1]", "Follow @x on Twitter", "________", "(Photo: A B)",
        "The tide was high when the boats came in, and nobody on the pier had counted them before the evening. ",
        "A second sentence, of some length, so that this is a paragraph of prose and not a line of a list of other things. ",
        "{\"a\":", "[", "]", "}", ",", "\"", "\"exact\":\"tide\"",
        "{\"type\":\"Annotation\",\"target\":{\"selector\":{\"type\":\"TextQuoteSelector\",",
    ]

    private static func input(_ numbers: inout Numbers) -> [UInt8] {
        var bytes: [UInt8] = []
        for _ in 0..<Int.random(in: 1...24, using: &numbers) {
            bytes += Array(pieces[Int.random(in: 0..<pieces.count, using: &numbers)].utf8)
        }
        for _ in 0..<Int.random(in: 0...3, using: &numbers) where !bytes.isEmpty {
            let place = Int.random(in: 0..<bytes.count, using: &numbers)
            switch Int.random(in: 0..<4, using: &numbers) {
            case 0: bytes[place] = UInt8.random(in: 0...255, using: &numbers)
            case 1: bytes.remove(at: place)
            case 2: bytes.insert(UInt8.random(in: 0...255, using: &numbers), at: place)
            default: bytes.insert(contentsOf: bytes[place...].prefix(40), at: place)
            }
        }
        return bytes
    }

    @Test("whatever comes in, nothing crashes, and what is imported reads back without an error or an annotation")
    func anything() throws {
        let prose = Array(String(repeating: "The tide was high when the boats came in, and nobody counted them. ", count: 4).utf8)
        for round in 0..<Self.rounds {
            var numbers = Numbers(state: Self.seed &+ UInt64(round))
            let bytes = Self.input(&numbers)
            let comment: Comment = "seed \(Self.seed &+ UInt64(round)): \(String(decoding: bytes, as: UTF8.self))"
            for name in ["x.html", "x.txt"] {
                var options = ImportOptions()
                options.published = PartialDate("2024")
                options.keepsAll = round % 5 == 0
                // Half of them are long enough to be an article.
                guard let article = try? ArticleReader.read(round % 2 == 0 ? bytes : bytes + prose, name: name, options: options)
                else { continue }
                let file = SourceText(path: "a.md", text: ArticleFile.text(of: article))
                let draft = DraftReader.read(file, kind: .article, id: "a")
                #expect(draft.diagnostics.filter { $0.severity == .error }.map(\.message) == [], comment)
                guard case .article(let read)? = draft.value else {
                    Issue.record(comment)
                    continue
                }
                #expect(read.body.annotations.isEmpty, comment)
            }
            Self.readAsData(bytes)
        }
    }

    /// Through every other reader.
    private static func readAsData(_ bytes: [UInt8]) {
        _ = AnnotationReader.read(SourceText(path: "a.json", bytes: bytes))
        var stream = JSONRecordStream()
        _ = try? stream.take(bytes)
        _ = try? CSVReader.rows(of: String(decoding: bytes, as: UTF8.self), delimiter: ",")
    }

    @Test("a span around any words of any text leaves the text as it was")
    func spans() throws {
        for round in 0..<Self.rounds / 4 {
            var numbers = Numbers(state: Self.seed &+ 1_000_000 &+ UInt64(round))
            let source = SourceText(path: "a.md", bytes: Array(String(decoding: Self.input(&numbers), as: UTF8.self).utf8))
            var insertion = SpanInsertion(source, body: 0..<source.bytes.count, options: BodyOptions(annotations: .allowed))
            let before = insertion.body
            guard let block = before.blocks.randomElement(using: &numbers), block.text.count > 1 else { continue }
            let start = Int.random(in: Int(block.text.start)..<Int(block.text.end), using: &numbers)
            let end = Int.random(in: start...Int(block.text.end), using: &numbers)
            do {
                try insertion.insert("claim=x", around: ByteRange(start, end))
                #expect(insertion.body.text == before.text)
                #expect(insertion.body.annotations.count == before.annotations.count + 1)
            } catch {
                #expect(insertion.source.bytes == source.bytes)
            }
        }
    }
}
