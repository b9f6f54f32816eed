import ArchiveModel
import Hypertext
import Markup

/// The annotations of all articles in the shape of Hypothesis’ API (`total` and `rows`, as its search gives them).
///
///     {"total":1,"rows":[{"uri":"https://…/text.txt","document":{"title":["…"]},"text":"…","tags":["claim:…"],
///       "target":[{"source":"https://…/text.txt","selector":[…]}]}]}
///
/// Positions count UTF-16 code units, as JavaScript does. They are there for the archived text alone; what is said of the
/// original's address is found by its words.
struct HypothesisExport {
    let site: Site

    func append(to output: inout [UInt8]) {
        let rows = site.archive.articles.allHandles.flatMap(rows)
        JSONValue.object([.init("total", .integer(rows.count)), .init("rows", .array(rows))]).append(to: &output)
        output.append(utf8: "\n")
    }

    private func rows(_ handle: Handle<Article>) -> [JSONValue] {
        let offsets = UTF16Offsets(site.archive[handle].body.text)
        return site.publishedAnnotations(of: handle).flatMap { rows(of: $0, offsets) }
    }

    private func rows(of annotation: PublishedAnnotation, _ offsets: UTF16Offsets) -> [JSONValue] {
        let article = annotation.article
        var selectors = [quote(annotation)]
        if annotation.position != nil {
            let range = annotation.annotation.text
            selectors.append(
                .object([
                    .init("type", .text("TextPositionSelector")), .init("start", .integer(offsets[Int(range.start)])),
                    .init("end", .integer(offsets[Int(range.end)])),
                ]))
        }
        let isInText = article.publishesText && site.archive.settings.writes(.annotations)
        let source = site.routes.absolute(isInText ? Routes.articleText(article.id) : Routes.article(article.id))
        var rows = [row(of: annotation, at: source, selectors)]
        if let url = article.url?.value, article.text.isVerbatim {
            rows.append(row(of: annotation, at: url, [quote(annotation)]))
        }
        return rows
    }

    private func quote(_ annotation: PublishedAnnotation) -> JSONValue {
        .object([
            .init("type", .text("TextQuoteSelector")), .init("exact", .text(annotation.exact)),
            .init("prefix", .text(annotation.prefix)), .init("suffix", .text(annotation.suffix)),
        ])
    }

    private func row(of annotation: PublishedAnnotation, at uri: Address, _ selectors: [JSONValue]) -> JSONValue {
        let (text, tags) = comment(on: annotation)
        return .object([
            .init("uri", .text(uri.text)),
            .init("document", .object([.init("title", .array([.text(annotation.article.displayTitle)]))])),
            .init("text", .text(text)), .init("tags", .array(tags.map { .text($0) })),
            .init("references", .array([])),
            .init(
                "target",
                .array([.object([.init("source", .text(uri.text)), .init("selector", .array(selectors))])])),
        ])
    }

    /// What is said of the words, in Markdown, and the tags.
    private func comment(on annotation: PublishedAnnotation) -> (text: String, tags: [String]) {
        var lines: [String] = []
        var tags: [String] = []
        switch annotation.subject {
        case .claim(let anchor):
            let claim = site.archive[anchor.claim]
            lines.append(link(claim, Routes.claim(claim.id)))
            if let rating = site.verdict(of: claim) {
                lines.append(
                    "**" + MarkdownText.escaped(rating.label) + "**"
                        + (claim.summary.map { ": " + MarkdownText.escaped($0.value) } ?? ""))
                tags.append("verdict:" + rating.id)
            }
            lines.append(MarkdownText.escaped(site.reportedStatement(of: annotation)))
            tags.append("claim:" + claim.id)
            tags += site.statementTags(of: annotation)
        case .actor(let handle, _):
            let actor = site.archive[handle]
            lines.append(link(actor, Routes.actor(actor.id)))
            tags.append("actor:" + actor.id)
        }
        if let note = annotation.annotation.note?.value { lines.append(MarkdownText.escaped(note)) }
        return (lines.joined(separator: "\n\n"), tags)
    }

    private func link(_ record: some ArchiveRecord, _ route: Route) -> String {
        MarkdownText.link(record.displayTitle, to: site.routes.absolute(route))
    }
}

/// Byte offsets of a text in UTF-16 code units.
private struct UTF16Offsets {
    private let units: [Int32]

    init(_ text: CanonicalText) {
        var units: [Int32] = []
        units.reserveCapacity(text.bytes.count + 1)
        var count: Int32 = 0
        for byte in text.bytes {
            units.append(count)
            // A code point counts where its first byte stands; one of four bytes takes a pair of surrogates.
            if byte & 0xC0 != 0x80 { count += byte >= 0xF0 ? 2 : 1 }
        }
        units.append(count)
        self.units = units
    }

    subscript(byte: Int) -> Int { Int(units[byte]) }
}
