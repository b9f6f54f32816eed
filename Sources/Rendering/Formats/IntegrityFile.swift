import ArchiveModel
import Hypertext
import Markup

/// `/integrity.json`: what anyone needs to find out whether a copy of the site still says what was published.
///
///     {"format":"sitegen-integrity-1","site":"https://archive.example/","unrated":"Not rated","articles":[
///     {"id":"harbour-report","file":"articles/harbour-report/index.html","published":true,"sha256":"…","bytes":41,"codePoints":41}
///     ],"quotes":[
///     {"file":"claims/harbour-closed/index.html","article":"harbour-report","anchor":"_quote-18","pieces":[[18,39]],"words":["the …"]}
///     ],"media":[
///     {"file":"assets/pier.png","sha256":"…"}
///     ],"claims":[
///     {"id":"harbour-closed","file":"claims/harbour-closed/index.html","verdict":"false","label":"False","reviewed":"2024-03-04"}
///     ]}
///
/// UTF-8, a record a line, sorted: articles and claims by id, quotes in the order of their claims or actors, media by path.
/// `Documentation/Integrity.md` says what each member promises.
struct IntegrityFile: SiteFile {
    static let format: ExportFormat? = nil

    static func files(of site: Site) -> [IntegrityFile] { [IntegrityFile()] }

    func route(on site: Site) -> Route { Routes.integrity }

    func append(of site: Site, digest: @escaping Digest, to output: inout [UInt8]) {
        IntegrityWriter(site: site, digest: digest).append(to: &output)
    }
}

/// The file's members, in their order.
private struct IntegrityWriter {
    let site: Site
    let digest: @Sendable ([UInt8]) -> String

    private var archive: Archive { site.archive }

    func append(to output: inout [UInt8]) {
        output.append(utf8: "{\"format\":\"sitegen-integrity-1\",\"site\":")
        JSONValue.text(archive.settings.baseURL.origin + archive.settings.baseURL.path).append(to: &output)
        output.append(utf8: ",\"unrated\":")
        JSONValue.text(site.words[.notRated]).append(to: &output)
        append("articles", archive.articles.enumerated().lazy.map { entry($1, Handle($0)) }, &output)
        append("quotes", archive.quotes.all.lazy.compactMap(entry), &output)
        append("media", media.lazy.map(entry), &output)
        append("claims", archive.claims.lazy.map(entry), &output)
        output.append(utf8: "}\n")
    }

    private func append(_ name: String, _ entries: some Sequence<JSONValue>, _ output: inout [UInt8]) {
        output.append(utf8: ",\"" + name + "\":[\n")
        var isFirst = true
        for entry in entries {
            if !isFirst { output.append(utf8: ",\n") }
            isFirst = false
            entry.append(to: &output)
        }
        output.append(utf8: isFirst ? "]" : "\n]")
    }

    private func entry(_ article: Article, _ handle: Handle<Article>) -> JSONValue {
        let text = article.body.text
        return .object(
            head(of: article) + [
                .init("published", .bool(showsAll(of: article))), .init("sha256", .text(site.textDigest(of: handle, by: digest))),
                .init("bytes", .integer(text.bytes.count)),
                .init("codePoints", .integer(text.codePoints(in: 0..<text.bytes.count))),
            ])
    }

    /// Nothing for a quote that no page shows.
    private func entry(_ quote: VerifiedQuotes.Entry) -> JSONValue? {
        guard archive.shows(quote.reference) else { return nil }
        let place = quote.place
        let article = archive[place.article]
        var members: [JSONValue.Member] = [
            .init("file", .text(route(of: quote.reference).file)), .init("article", .text(article.id)),
        ]
        if article.shows(place) { members.append(.init("anchor", .text(ArticleAnchors.quote(place)))) }
        members.append(
            .init(
                "pieces",
                .array(
                    place.pieces.map {
                        .array([.integer(Int($0.codePoints.start)), .integer(Int($0.codePoints.end))])
                    })))
        // What of an article is not published is not published here either.
        if showsAll(of: article) {
            members.append(.init("words", .array(place.pieces.map { .text(article.body.text[$0.bytes]) })))
        }
        return .object(members)
    }

    private func entry(_ medium: (path: String, sha256: String)) -> JSONValue {
        .object([.init("file", .text("assets/" + medium.path)), .init("sha256", .text(medium.sha256))])
    }

    private func entry(_ claim: Claim) -> JSONValue {
        guard !claim.isWithdrawn, let verdict = claim.verdict?.value else { return .object(head(of: claim)) }
        var members = head(of: claim)
        members.append(.init("verdict", .text(verdict.id)))
        members.append(.init("label", .text(verdict.label)))
        if let reviewed = claim.reviewed?.value { members.append(.init("reviewed", .text(DateText.machine(reviewed)))) }
        return .object(members)
    }

    private func head<Record: ArchiveRecord>(of record: Record) -> [JSONValue.Member] {
        var members: [JSONValue.Member] = [
            .init("id", .text(record.id)), .init("file", .text(Routes.record(Record.kind, record.id).file)),
        ]
        if let withdrawn = record.header.withdrawn { members.append(.init("withdrawn", .text(withdrawn.on.value.text))) }
        return members
    }

    private func showsAll(of article: Article) -> Bool { !article.isWithdrawn && article.display == .full }

    private func route(of reference: QuoteReference) -> Route {
        switch reference {
        case .position(let position): Routes.claim(archive[position.claim].id)
        case .evidence(let evidence): Routes.claim(archive[evidence.claim].id)
        case .relation(let relation): Routes.record(.actor, archive[relation.actor].id)
        }
    }

    /// Each file once, sorted by path.
    private var media: [(path: String, sha256: String)] {
        var hashes: [String: String] = [:]
        for article in archive.articles { for medium in article.media { hashes[medium.file.value] = medium.sha256 } }
        for claim in archive.claims { for medium in claim.media { hashes[medium.file.value] = medium.sha256 } }
        return hashes.sorted { $0.key < $1.key }.map { (path: $0.key, sha256: $0.value) }
    }
}
