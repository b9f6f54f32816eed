import ArchiveModel
import Hypertext
import Markup
import Mustache

/// A claim's page.
struct ClaimView: PageView {
    let frame: FrameView
    let claim: Claim
    let about: [LinkView]
    let positions: [PositionGroupView]
    let evidence: [EvidenceColumnView]
    /// The citations that this page shows, by article.
    let appearances: [AppearanceView]
    let citationCount: Int
    let moreAppearances: Address?
    let relations: [RelationView]
    let history: [HistoryView]
    let topics: [LinkView]
    let media: [MediumView]
    let body: HTML

    init(_ handle: Handle<Claim>, on site: Site) {
        let claim = site.archive[handle]
        let citations = site.archive.backReferences.citations[handle]
        self.claim = claim
        frame = site.frame(of: claim, description: claim.summary?.value)
        about = claim.about.map { site.link($0.value) }
        positions = site.positionGroups(of: claim)
        evidence = site.evidenceColumns(of: claim)
        appearances = site.appearances(citations.prefix(site.pageSize))
        citationCount = citations.count
        moreAppearances =
            citations.count > site.pageSize
            ? site.routes.address(Routes.appearances(.claim, claim.id, number: 2)) : nil
        relations = site.relations(of: claim)
        history = site.history(of: claim)
        topics = claim.topics.map { site.link($0.value) }
        media = claim.media.map(site.view)
        body = site.html(of: claim.body, linkTargets: claim.linkTargets)
    }

    static let shape = Shape<ClaimView>(
        page: "claim",
        [
            .view("verdict", of: VerdictView.self, doc: "Ours; absent where the claim is not rated.") {
                $0.claim.verdict.map { VerdictView(rating: $0.value) }
            },
            .text("summary", doc: "Why the verdict is what it is.") { $0.claim.summary?.value },
            .view("reviewed", of: DateView.self) { $0.claim.reviewed.map { DateView($0.value) } },
            .texts("reviewers") { $0.claim.reviewers },
            .view("made", of: DateView.self, doc: "When it was first made.") {
                $0.claim.made.map { DateView($0.value) }
            },
            .list("about", of: LinkView.self, doc: "The actors it is about.") { $0.about },
            .list("positions", of: PositionGroupView.self, doc: "By stance.") { $0.positions },
            .flag("hasEvidence") { !$0.claim.evidence.isEmpty },
            .list("evidence", of: EvidenceColumnView.self, doc: "All three columns, also empty ones.") { $0.evidence },
            .list("appearances", of: AppearanceView.self, doc: "Citations in their context, by article.") {
                $0.appearances
            },
            .text("citationCount", doc: "How many citations there are in all; absent where there are none.") {
                $0.citationCount > 0 ? Words.count(citations: $0.citationCount) : nil
            },
            .address("moreAppearances", doc: "The page with the next citations.") { $0.moreAppearances },
            .list("relations", of: RelationView.self, doc: "How it stands to other claims, by kind.") { $0.relations },
            .list("history", of: HistoryView.self, doc: "Verdicts and corrections, in order of time.") { $0.history },
            .list("topics", of: LinkView.self) { $0.topics },
            .list("media", of: MediumView.self) { $0.media },
            .html("body", doc: "The analysis.") { $0.body },
            .list("extra", of: ExtraView.self) { $0.claim.header.extra.map(ExtraView.init) },
        ])
}
