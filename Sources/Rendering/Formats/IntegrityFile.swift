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
struct IntegrityFile: PartedFile {
    static let format: ExportFormat? = nil

    static func files(of site: Site) -> [IntegrityFile] { [IntegrityFile()] }

    func route(on site: Site) -> Route { Routes.integrity }

    func partCount(on site: Site) -> Int { IntegrityMember.sections(on: site).partCount }

    func append(part: Int, of site: Site, digest: @escaping Digest, to output: inout [UInt8]) {
        let place = IntegrityMember.sections(on: site).place(of: part)
        IntegrityWriter(site: site, digest: digest).append(place.part, of: IntegrityMember.allCases[place.section], to: &output)
    }
}

/// The file's members, in their order: each list is a section of as many parts as it has runs of records.
private enum IntegrityMember: CaseIterable {
    case head, articles, quotes, media, claims, tail

    static func sections(on site: Site) -> FileSections {
        FileSections(counts: allCases.map { max(1, site.runs(of: $0.recordCount(in: site.archive)).count) })
    }

    /// How many records the entries are made from; 0 for what is one part.
    func recordCount(in archive: Archive) -> Int {
        switch self {
        case .articles: archive.articles.count
        case .quotes: archive.claims.count + archive.actors.count
        case .claims: archive.claims.count
        case .head, .media, .tail: 0
        }
    }
}

/// Appends a part of one of them.
private struct IntegrityWriter {
    let site: Site
    let digest: @Sendable ([UInt8]) -> String

    private var archive: Archive { site.archive }

    /// - Parameter part: of the member, from 0.
    func append(_ part: Int, of member: IntegrityMember, to output: inout [UInt8]) {
        switch member {
        case .head:
            output.append(utf8: "{\"format\":\"sitegen-integrity-1\",\"site\":")
            JSONValue.text(archive.settings.baseURL.origin + archive.settings.baseURL.path).append(to: &output)
            output.append(utf8: ",\"unrated\":")
            JSONValue.text(site.words[.notRated]).append(to: &output)
        case .articles:
            append("articles", part, of: member, to: &output) {
                [entry(Handle<Article>($0))]
            } has: { _ in
                true
            }
        case .quotes:
            append("quotes", part, of: member, to: &output) {
                quotes(ofRecord: $0).map(entry)
            } has: {
                !quotes(ofRecord: $0).isEmpty
            }
        case .media: append("media", media.map(entry), isFirst: true, isStart: true, isEnd: true, to: &output)
        case .claims:
            append("claims", part, of: member, to: &output) {
                [entry(archive[Handle<Claim>($0)])]
            } has: { _ in
                true
            }
        case .tail: output.append(utf8: "}\n")
        }
    }

    /// Appends a part of a list: the entries of a run of records.
    ///
    /// - Parameters:
    ///   - entries: of a record.
    ///   - has: whether a record has any.
    private func append(
        _ name: String, _ part: Int, of member: IntegrityMember, to output: inout [UInt8], _ entries: (Int) -> [JSONValue],
        has: (Int) -> Bool
    ) {
        let runs = site.runs(of: member.recordCount(in: archive))
        let run = runs[part]
        // The nearest entry before says enough, so that no part rests on all that stand before it.
        let isFirst = !(0..<run.lowerBound).reversed().contains(where: has)
        append(
            name, run.flatMap(entries), isFirst: isFirst, isStart: part == 0, isEnd: part + 1 >= runs.count, to: &output)
    }

    /// - Parameters:
    ///   - isFirst: whether no entry stands before these.
    ///   - isStart: whether the list begins with them.
    ///   - isEnd: whether the list ends with them.
    private func append(
        _ name: String, _ entries: [JSONValue], isFirst: Bool, isStart: Bool, isEnd: Bool, to output: inout [UInt8]
    ) {
        if isStart { output.append(utf8: ",\"" + name + "\":[\n") }
        var isFirst = isFirst
        for entry in entries {
            if !isFirst { output.append(utf8: ",\n") }
            isFirst = false
            entry.append(to: &output)
        }
        if isEnd { output.append(utf8: isFirst ? "]" : "\n]") }
    }

    private func entry(_ handle: Handle<Article>) -> JSONValue {
        let article = archive[handle]
        let text = article.body.text
        return .object(
            head(of: article) + [
                .init("published", .bool(showsAll(of: article))), .init("sha256", .text(site.textDigest(of: handle, by: digest))),
                .init("bytes", .integer(text.bytes.count)),
                .init("codePoints", .integer(text.codePoints(in: 0..<text.bytes.count))),
            ])
    }

    private func entry(_ quote: VerifiedQuotes.Entry) -> JSONValue {
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

    /// The quotes of one of the claims and, by the numbers that follow, actors; none where no page shows them.
    private func quotes(ofRecord number: Int) -> [VerifiedQuotes.Entry] {
        let claimCount = archive.claims.count
        let quotes =
            number < claimCount
            ? archive.verifiedQuotes(of: Handle<Claim>(number)) : archive.verifiedQuotes(of: Handle<Actor>(number - claimCount))
        return quotes.filter { archive.shows($0.reference) }
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
