import ArchiveModel
import Hypertext
import Markup
import Mustache

/// `/claims/<id>/appearances/2/` and on: the citations of a claim, and the claims related to it, that its own page has no room for.
struct ClaimAppearancesPage: SitePage {
    let claim: Handle<Claim>
    /// From 2; the first is the claim's page.
    let number: Int32

    static let template = "claim-appearances.html"

    static func pages(of site: Site) -> [ClaimAppearancesPage] {
        site.archive.claims.currentHandles.flatMap { claim in
            site.furtherPages(of: length(of: claim, on: site)).map {
                ClaimAppearancesPage(claim: claim, number: Int32($0))
            }
        }
    }

    func route(on site: Site) -> Route {
        Routes.appearances(.claim, site.archive[claim].id, number: Int(number))
    }

    func view(on site: Site) -> ClaimAppearancesView {
        let claim = site.archive[self.claim]
        let citations = site.archive.backReferences.citations[self.claim]
        return ClaimAppearancesView(
            frame: site.frame(ofAppearances: claim, number: Int(number)), claim: site.summary(of: self.claim),
            appearances: site.appearances(site.page(Int(number), of: citations)),
            relations: site.relations(of: claim, page: Int(number)),
            pager: site.appearancesPager(of: claim, number: Int(number), length: Self.length(of: self.claim, on: site)))
    }

    /// How long the longest of the lists is.
    private static func length(of claim: Handle<Claim>, on site: Site) -> Int {
        max(site.archive.backReferences.citations[claim].count, site.longestRelation(of: site.archive[claim]))
    }
}

/// One page of a claim's further citations and related claims.
struct ClaimAppearancesView: PageView {
    let frame: FrameView
    let claim: ClaimSummaryView
    let appearances: [AppearanceView]
    let relations: [RelationView]
    let pager: PagerView?

    static let shape = Shape<ClaimAppearancesView>(
        page: "claimAppearances",
        [
            .view("claim", of: ClaimSummaryView.self) { $0.claim },
            .flag("hasAppearances") { !$0.appearances.isEmpty },
            .list("appearances", of: AppearanceView.self, doc: "Citations in their context, by article.") {
                $0.appearances
            },
            .flag("hasRelations") { !$0.relations.isEmpty },
            .list("relations", of: RelationView.self, doc: "How it stands to other claims, by kind.") { $0.relations },
            .view("pager", of: PagerView.self) { $0.pager },
        ])
}
