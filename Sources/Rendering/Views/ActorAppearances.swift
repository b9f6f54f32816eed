import ArchiveModel
import Markup
import Mustache

/// Everything that points at an actor, of which a page shows a part.
struct ActorAppearances {
    let actor: Handle<Actor>
    let ownRelations: [ActorRelationReference]
    let relationsTo: ArraySlice<ActorRelationReference>
    let positions: ArraySlice<PositionReference>
    let statements: ArraySlice<Citation>
    let claimsAbout: ArraySlice<Handle<Claim>>
    let mentions: ArraySlice<Mention>
    let publications: ArraySlice<Handle<Article>>

    init(of actor: Handle<Actor>, on site: Site) {
        let back = site.archive.backReferences
        self.actor = actor
        let relations = site.archive[actor].relations
        ownRelations = relations.indices.filter { !site.archive[relations[$0].to.value].isWithdrawn }
            .map { ActorRelationReference(actor: actor, relation: $0) }
        relationsTo = back.relationsTo[actor]
        positions = back.positions[actor]
        statements = site.recordListings.statements[actor]
        claimsAbout = back.claimsAbout[actor]
        mentions = back.mentions[actor]
        publications = back.publications[actor]
    }

    /// The length of the longest list.
    var longest: Int {
        [
            ownRelations.count, relationsTo.count, positions.count, statements.count, claimsAbout.count, mentions.count,
            publications.count,
        ].max() ?? 0
    }

    /// What a page shows.
    ///
    /// - Parameter number: from 1, the actor's own page.
    func view(page number: Int, on site: Site) -> ActorAppearancesView {
        ActorAppearancesView(
            all: self, words: site.words,
            relations: site.page(number, of: ownRelations[...]).map {
                site.view(of: $0, with: site.archive[actor].relations[Int($0.relation)].to.value)
            },
            relationsTo: site.page(number, of: relationsTo).map(site.view),
            positions: site.page(number, of: positions).map(site.view),
            statements: site.statements(site.page(number, of: statements)),
            claimsAbout: site.page(number, of: claimsAbout).map(site.summary),
            mentions: site.mentions(site.page(number, of: mentions), of: site.archive[actor]),
            publications: site.page(number, of: publications).map(site.summary))
    }
}

/// The part of what points at an actor that one page shows.
struct ActorAppearancesView: View {
    let all: ActorAppearances
    let words: Words
    let relations: [ActorRelationView]
    let relationsTo: [ActorRelationView]
    let positions: [ActorPositionView]
    let statements: [StatementGroupView]
    let claimsAbout: [ClaimSummaryView]
    let mentions: [MentionGroupView]
    let publications: [ArticleSummaryView]

    static let shape = Shape<ActorAppearancesView>(
        "actorAppearances",
        [
            .flag("hasRelations") { !$0.relations.isEmpty || !$0.relationsTo.isEmpty },
            .list("relations", of: ActorRelationView.self, doc: "What the actor is to others.") { $0.relations },
            .list("relationsTo", of: ActorRelationView.self, doc: "What others are to the actor.") { $0.relationsTo },
            .flag("hasPositions") { !$0.positions.isEmpty },
            .list("positions", of: ActorPositionView.self, doc: "What they hold of claims.") { $0.positions },
            .text("positionCount", doc: "How many positions there are in all: «12 positions».") {
                $0.words.count($0.all.positions.count, .positions)
            },
            .flag("hasStatements") { !$0.statements.isEmpty },
            .list("statements", of: StatementGroupView.self, doc: "What articles attribute to them, by article.") {
                $0.statements
            },
            .text("statementCount", doc: "In all: «30 statements».") {
                $0.words.count($0.all.statements.count, .statements)
            },
            .flag("hasClaimsAbout") { !$0.claimsAbout.isEmpty },
            .list("claimsAbout", of: ClaimSummaryView.self, doc: "The claims that are about them.") { $0.claimsAbout },
            .text("claimAboutCount", doc: "In all: «4 claims».") {
                $0.words.count($0.all.claimsAbout.count, .claims)
            },
            .flag("hasMentions") { !$0.mentions.isEmpty },
            .list("mentions", of: MentionGroupView.self, doc: "Where articles mention them, by article.") {
                $0.mentions
            },
            .text("mentionCount", doc: "In all: «9 mentions».") {
                $0.words.count($0.all.mentions.count, .mentions)
            },
            .flag("hasPublications") { !$0.publications.isEmpty },
            .list("publications", of: ArticleSummaryView.self, doc: "The articles that they published or wrote.") {
                $0.publications
            },
            .text("publicationCount", doc: "In all: «2 articles».") {
                $0.words.count($0.all.publications.count, .articles)
            },
        ])
}
