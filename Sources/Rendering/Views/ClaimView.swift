import ArchiveModel
import Hypertext
import Markup
import Mustache

/// A claim's page.
struct ClaimView: PageView {
    let frame: FrameView
    let claim: Claim
    let reviewed: DateView?
    let made: DateView?
    let disputedBy: [LinkView]
    let about: [LinkView]
    let positions: [PositionGroupView]
    let evidence: [EvidenceColumnView]
    /// The citations that this page shows, by article.
    let appearances: [AppearanceView]
    let citationCount: Int
    let moreAppearances: Address?
    let relations: [RelationView]
    let moreRelations: Address?
    let history: [HistoryView]
    let topics: [LinkView]
    let media: [MediumView]
    let body: HTML
    let timeline: TimelineView?
    let comparison: ComparisonView?
    let citation: ClaimCitationView

    init(_ handle: Handle<Claim>, on site: Site) {
        let claim = site.archive[handle]
        let citations = site.archive.backReferences.citations[handle]
        self.claim = claim
        reviewed = claim.reviewed.map { site.view(of: $0.value) }
        made = claim.made.map { site.view(of: $0.value) }
        disputedBy = site.links(claim.disputers)
        frame = site.frame(of: claim, description: claim.summary?.value, linkedData: { $0.page(handle) })
        about = site.links(claim.about.map(\.value))
        positions = site.positionGroups(of: handle)
        evidence = site.evidenceColumns(of: handle)
        appearances = site.appearances(citations.prefix(site.pageSize))
        citationCount = citations.count
        moreAppearances = site.moreAppearances(of: claim, length: citations.count)
        relations = site.relations(of: claim)
        moreRelations = site.moreAppearances(of: claim, length: site.longestRelation(of: claim))
        history = site.history(of: claim)
        topics = site.links(claim.topics.map(\.value))
        media = claim.media.map(site.view)
        body = site.html(of: claim.body, linkTargets: claim.linkTargets)
        timeline = ClaimTimeline.timeline(of: claim, citations: citations.prefix(site.pageSize), on: site).view(on: site)
        comparison = site.comparison(of: handle)
        citation = site.citation(of: claim)
    }

    static let shape = Shape<ClaimView>(
        page: "claim",
        [
            .view("verdict", of: VerdictView.self, doc: "Ours; absent where the claim is not rated.") {
                $0.claim.verdict.map { VerdictView(rating: $0.value) }
            },
            .flag("isDisputed") { !$0.disputedBy.isEmpty },
            .list("disputedBy", of: LinkView.self, doc: "The actors who deny or question it while others assert it.") {
                $0.disputedBy
            },
            .text("summary", doc: "Why the verdict is what it is.") { $0.claim.summary?.value },
            .view("reviewed", of: DateView.self) { $0.reviewed },
            .text("reviewers") { $0.claim.reviewers.joined(separator: ", ") },
            .view("made", of: DateView.self, doc: "When it was first made.") {
                $0.made
            },
            .flag("hasAbout") { !$0.about.isEmpty },
            .list("about", of: LinkView.self, doc: "The actors it is about.") { $0.about },
            .flag("hasPositions") { !$0.positions.isEmpty },
            .list("positions", of: PositionGroupView.self, doc: "By stance.") { $0.positions },
            .flag("hasCertainties", doc: "Whether somebody says how sure they are.") {
                $0.claim.positions.contains { $0.wording != nil || $0.confidence != nil }
            },
            .view("timeline", of: TimelineView.self, doc: "Absent where nothing is dated, or all to the same time.") {
                $0.timeline
            },
            .view("comparison", of: ComparisonView.self, doc: "Two articles on the claim; absent where fewer carry it.") {
                $0.comparison
            },
            .view("citation", of: ClaimCitationView.self, doc: "How to cite and embed the claim.") { $0.citation },
            .flag("hasEvidence") { !$0.claim.evidence.isEmpty },
            .list("evidence", of: EvidenceColumnView.self, doc: "All three columns, also empty ones.") { $0.evidence },
            .list("appearances", of: AppearanceView.self, doc: "Citations in their context, by article.") {
                $0.appearances
            },
            .text("citationCount", doc: "How many citations there are in all; absent where there are none.") {
                $0.citationCount > 0 ? $0.words.count($0.citationCount, .citations) : nil
            },
            .address("moreAppearances", doc: "The page with the next citations.") { $0.moreAppearances },
            .flag("hasRelations") { !$0.relations.isEmpty },
            .list("relations", of: RelationView.self, doc: "How it stands to other claims, by kind.") { $0.relations },
            .address("moreRelations", doc: "The page with the next of them.") { $0.moreRelations },
            .flag("hasHistory") { !$0.history.isEmpty },
            .list("history", of: HistoryView.self, doc: "Verdicts and corrections, in order of time.") { $0.history },
            .flag("hasTopics") { !$0.topics.isEmpty },
            .list("topics", of: LinkView.self) { $0.topics },
            .flag("hasMedia") { !$0.media.isEmpty },
            .list("media", of: MediumView.self) { $0.media },
            .flag("hasBody") { !$0.body.isEmpty },
            .html("body", doc: "The analysis.") { $0.body },
            .flag("hasExtra") { !$0.claim.header.extra.isEmpty },
            .list("extra", of: ExtraView.self) { $0.claim.header.extra.map(ExtraView.init) },
        ])
}
