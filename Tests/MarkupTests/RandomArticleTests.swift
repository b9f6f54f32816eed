import Diagnostics
import Markup
import Testing

/// An article made of nested pieces, with its text and the words of its annotations known from the start.
private struct RandomArticle {
    var source = ""
    /// The same without brackets and attributes of annotations.
    var plainSource = ""
    var text = ""
    /// Where the annotations' words stand in `text`, in the order of their opening brackets.
    var spans: [Range<Int>] = []

    init(seed: UInt64) {
        var random = SeededRandom(seed: seed)
        for block in 0..<Int(1 + random.next() % 6) {
            if block > 0 { append("\n\n", text: "\n") }
            let prefix = random.pick(["", "", "> ", "- ", "# ", "> > ", "1. "])
            append(prefix, text: "")
            appendInlines(&random, depth: 0, isInLink: false)
        }
    }

    private mutating func append(_ markup: String, text plain: String) {
        source += markup
        plainSource += markup
        text += plain
    }

    private mutating func appendInlines(_ random: inout SeededRandom, depth: Int, isInLink: Bool) {
        appendWord(&random)
        for _ in 0..<Int(random.next() % 5) {
            append(" ", text: " ")
            switch depth < 4 ? random.next() % 8 : 0 {
            case 0, 1: appendWord(&random)
            case 2:
                append("*", text: "")
                appendInlines(&random, depth: depth + 1, isInLink: isInLink)
                append("*", text: "")
            case 3: append("`x]{claim=y}`", text: "x]{claim=y}")
            case 4 where !isInLink:
                append("[", text: "")
                appendInlines(&random, depth: depth + 1, isInLink: true)
                append("](/a \"b\")", text: "")
            case 5: append("\\[ &lt;&#93; \\]", text: "[ <] ]")
            default:
                let index = spans.count
                spans.append(0..<0)
                let start = text.utf8.count
                source += "["
                appendInlines(&random, depth: depth + 1, isInLink: isInLink)
                source += random.pick(["]{claim=x}", "]{actor=y note=\"a } > b\"}", "]{claim=x by=é as=fact}"])
                spans[index] = start..<text.utf8.count
            }
            append(" ", text: " ")
            appendWord(&random)
        }
    }

    private mutating func appendWord(_ random: inout SeededRandom) {
        let word = random.pick(["word", "Käse", "гавань", "東京", "a1", "“so”", "…x"])
        append(word, text: word)
    }
}

@Suite("Random articles")
struct RandomArticleTests {
    @Test("each annotation’s range holds its words, and the markup of annotations leaves no trace", arguments: 0..<400)
    func words(seed: UInt64) throws {
        let article = RandomArticle(seed: seed)
        let result = read(article.source)
        let comment = Comment(rawValue: "seed \(seed): \(article.source.debugDescription)")
        #expect(found(result.diagnostics) == [], comment)
        #expect(text(result.value) == article.text, comment)
        #expect(text(read(article.plainSource).value) == article.text, comment)
        #expect(result.value.annotations.map(\.text.range) == article.spans, comment)
        let html = String(decoding: result.value.html, as: UTF8.self)
        #expect(html == String(decoding: read(article.plainSource).value.html, as: UTF8.self), comment)
        let bytes = Array(article.source.utf8)
        for annotation in result.value.annotations {
            let source = String(decoding: bytes[annotation.source.range], as: UTF8.self)
            #expect(source.hasPrefix("[") && source.hasSuffix("}"), comment)
            // Read alone, the span has the same words.
            let alone = read(source).value
            #expect(alone.annotations.first.map { alone.text[$0.text] } == result.value.text[annotation.text], comment)
        }
    }
}
