package import ArchiveModel
internal import Diagnostics
package import Markup

/// Records with errors of their own, linked as far as that goes.
///
/// They are no part of the archive, but what is wrong with them besides is told in the same run. What may follow from a value
/// that could not be read is not asked where it would be asked: the draft says which values those are.
struct RefusedRecords: Sendable {
    private(set) var records: [RefusedRecord] = []
    private(set) var diagnostics: [Diagnostic] = []
    private var claims: [Claim] = []
    private var actors: [Actor] = []
    private var origins: [Circles.Node] = []
    private var revisions: [Circles.Node] = []

    init(_ pass: LinkingPass) {
        for record in pass.directory.broken { link(record, pass) }
        reportCircles(pass.directory)
    }

    /// Those of the quotes in claims and actors.
    func quoteDiagnostics(_ articles: [Article], unreadFiles: Set<String>) -> [Diagnostic] {
        guard !claims.isEmpty || !actors.isEmpty else { return [] }
        return QuoteVerification.verify(
            articles: articles, claims: claims, actors: actors, unreadFiles: unreadFiles, sharing: .none
        ).diagnostics
    }

    private mutating func link(_ record: ReadRecord, _ pass: LinkingPass) {
        guard let draft = record.draft else { return }
        let isUncertain = draft.header.unread.isEverything
        var linker = pass.linker(of: record.file)
        func entry<Kind>(_ draft: Kind) -> Directory.Entry<Kind> {
            Directory.Entry(id: record.id, file: record.file, draft: draft)
        }
        // No record has this number, so nothing that belongs to another one is mixed in.
        let index = Int(Int32.max)
        switch draft {
        case .article(let draft):
            let article = linker.article(entry(draft), at: index)
            origins.append(Circles.Node(record.id, record.file, [draft.origin].compactMap { $0 }))
            records.append(
                RefusedRecord(record, body: article.body, targets: article.linkTargets, withdrawn: article.header.withdrawn))
        case .claim(let draft):
            let claim = linker.claim(entry(draft), at: index, relations: ClaimRelations([], files: [], ids: []))
            for relation in draft.relations?.all ?? [] where !linker.context.leadsBack(relation.id, to: record.id) {
                _ = linker.context.resolve(Claim.self, relation.id)
            }
            // One that leads to itself is told already.
            let revised = (draft.relations?.revises ?? []).filter { $0.value != record.id }
            revisions.append(Circles.Node(record.id, record.file, revised))
            if !isUncertain { claims.append(claim) }
            records.append(
                RefusedRecord(record, body: claim.body, targets: claim.linkTargets, withdrawn: claim.header.withdrawn))
        case .actor(let draft):
            let actor = linker.actor(entry(draft), at: index)
            if !isUncertain { actors.append(actor) }
            records.append(
                RefusedRecord(record, body: actor.body, targets: actor.linkTargets, withdrawn: actor.header.withdrawn))
        case .topic(let draft):
            let topic = linker.topic(entry(draft), at: index)
            records.append(
                RefusedRecord(record, body: topic.body, targets: topic.linkTargets, withdrawn: topic.header.withdrawn))
        case .page(let draft):
            let page = linker.page(entry(draft), at: index)
            records.append(
                RefusedRecord(record, body: page.body, targets: page.linkTargets, withdrawn: page.header.withdrawn))
        }
        for item in draft.header.translations ?? [] {
            _ = linker.context.translation(item, of: record.kind, id: record.id, pass.directory)
        }
        let lookups = RecordKind.allCases.map(DiagnosticKind.unknownRecord) + [.draftReference, .unknownAsset]
        diagnostics += linker.context.diagnostics.filter { !isUncertain || lookups.contains($0.kind) }
    }

    /// Circles that lead through one of them: the archive does not know those.
    private mutating func reportCircles(_ directory: Directory) {
        if origins.contains(where: { !$0.next.isEmpty }) {
            let others = directory.articles.map { Circles.Node($0.id, $0.file, [$0.draft?.origin].compactMap { $0 }) }
            diagnostics += Circles.through(origins, among: others).map(Origins.circle)
        }
        if revisions.contains(where: { !$0.next.isEmpty }) {
            let others = directory.claims.map { Circles.Node($0.id, $0.file, $0.draft?.relations?.revises ?? []) }
            diagnostics += Circles.through(revisions, among: others).map(ClaimRelations.circle)
        }
    }
}

/// A record with errors of its own, and where its links lead.
package struct RefusedRecord: Sendable {
    let kind: RecordKind
    let id: String
    package let file: String
    package let body: Body
    package let linkTargets: [LinkTarget]
    let isWithdrawn: Bool
    /// The addresses on its page, as far as they are certain; nothing where none is.
    private let names: Set<String>?
    private let hasUnreadAnnotations: Bool

    init(_ record: ReadRecord, body: Body, targets: [LinkTarget], withdrawn: Withdrawal?) {
        kind = record.kind
        id = record.id
        file = record.file
        self.body = body
        linkTargets = targets
        let errors = record.diagnostics.filter { $0.severity == .error }
        let places = errors.compactMap { $0.place?.range.lowerBound }
        // An error within a heading may make its id another one.
        let isCertain = !body.headings.contains { places.contains(where: $0.source.range.contains) }
        isWithdrawn = withdrawn != nil
        names = isWithdrawn ? [] : isCertain ? Set(body.headings.map(\.id)) : nil
        hasUnreadAnnotations = !body.annotations.isEmpty || errors.contains { $0.kind.id.hasPrefix("annotation") }
    }

    /// What its page has instead, if it surely has nothing with an address.
    func names(without name: String) -> Set<String>? {
        let isOfAnnotation = ["claim-", "actor-", "note-"].contains { name.hasPrefix($0) }
        guard let names, !names.contains(name), isWithdrawn || !(isOfAnnotation && hasUnreadAnnotations) else { return nil }
        return names
    }
}
