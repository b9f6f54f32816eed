import ArchiveModel
import Hypertext
import Markup
import Mustache

/// Everything that belongs to a topic, of which a page shows a part.
struct TopicAppearances {
    let articles: ArraySlice<Handle<Article>>
    /// By verdict.
    let claims: ArraySlice<Handle<Claim>>
    let roles: ArraySlice<TopicRole>

    init(of topic: Handle<Topic>, on site: Site) {
        articles = site.archive.backReferences.articlesOnTopic[topic]
        claims = site.recordListings.topicClaims[topic]
        roles = site.recordListings.topicRoles[topic]
    }

    /// The length of the longest list.
    var longest: Int { max(articles.count, claims.count, roles.count) }

    /// What a page shows.
    ///
    /// - Parameter number: from 1, the topic's own page.
    func view(page number: Int, on site: Site) -> TopicAppearancesView {
        let shown = site.page(number, of: claims)
        let verdicts = shown.chunked {
            site.archive[$0].verdict?.value.id == site.archive[$1].verdict?.value.id
        }
        return TopicAppearancesView(
            all: self, words: site.words,
            articles: site.page(number, of: articles).map(site.summary),
            claims: verdicts.map { group in
                ClaimGroupView(
                    verdict: site.archive[group[group.startIndex]].verdict.map { VerdictView(rating: $0.value) },
                    claims: group.map(site.summary))
            },
            actors: site.page(number, of: roles).map { role in
                TopicActorView(
                    actor: site.summary(of: role.actor),
                    share: site.words.share(Int(role.claimCount), of: claims.count))
            })
    }
}

/// The part of what belongs to a topic that one page shows.
struct TopicAppearancesView: View {
    let all: TopicAppearances
    let words: Words
    let articles: [ArticleSummaryView]
    let claims: [ClaimGroupView]
    let actors: [TopicActorView]

    static let shape = Shape<TopicAppearancesView>(
        "topicAppearances",
        [
            .flag("hasArticles") { !$0.articles.isEmpty },
            .list("articles", of: ArticleSummaryView.self, doc: "In order of time.") { $0.articles },
            .text("articleCount", doc: "In all: «5 articles».") {
                $0.words.count($0.all.articles.count, .articles)
            },
            .flag("hasClaims") { !$0.claims.isEmpty },
            .list("claims", of: ClaimGroupView.self, doc: "By verdict, in the order of the scale.") { $0.claims },
            .text("claimCount", doc: "In all: «51 claims».") { $0.words.count($0.all.claims.count, .claims) },
            .flag("hasActors") { !$0.actors.isEmpty },
            .list("actors", of: TopicActorView.self, doc: "Those with most claims first.") { $0.actors },
            .text("actorCount", doc: "In all: «9 actors».") { $0.words.count($0.all.roles.count, .actors) },
        ])
}

/// Claims of one verdict.
struct ClaimGroupView: View {
    let verdict: VerdictView?
    let claims: [ClaimSummaryView]

    static let shape = Shape<ClaimGroupView>(
        "claimGroup",
        [
            .view("verdict", of: VerdictView.self, doc: "Absent for claims that are not rated.") { $0.verdict },
            .list("claims", of: ClaimSummaryView.self) { $0.claims },
        ])
}

/// An actor of a topic.
struct TopicActorView: View {
    let actor: ActorSummaryView
    let share: String

    static let shape = Shape<TopicActorView>(
        "topicActor",
        [
            .view("actor", of: ActorSummaryView.self) { $0.actor },
            .text("share", doc: "With how many of the topic's claims they have to do: «3 of 9».") { $0.share },
        ])
}
