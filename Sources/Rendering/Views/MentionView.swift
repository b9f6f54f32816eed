import ArchiveModel
import Hypertext
import Markup
import Mustache

/// An article with the mentions in it that one page shows of an actor.
struct MentionGroupView: View {
    let article: ArticleSummaryView
    let mentions: [MentionView]

    static let shape = Shape<MentionGroupView>(
        "mentionGroup",
        [
            .view("article", of: ArticleSummaryView.self) { $0.article },
            .list("mentions", of: MentionView.self) { $0.mentions },
        ])
}

/// Words of an article that mention an actor, in their context.
struct MentionView: View {
    let context: HTML
    let address: Address
    let note: String?

    static let shape = Shape<MentionView>(
        "mention",
        [
            .html("context", doc: "The words, marked, with what stands around them.") { $0.context },
            .address("address", doc: "The words' place in the article.") { $0.address },
            .text("note", doc: "An editor's remark.") { $0.note },
        ])
}

extension Site {
    /// Mentions grouped by their articles, in the order they have.
    func mentions(_ mentions: ArraySlice<Mention>, of actor: Actor) -> [MentionGroupView] {
        mentions.chunked { $0.article == $1.article }.map { group in
            MentionGroupView(
                article: summary(of: group[group.startIndex].article), mentions: group.map { view(of: $0, of: actor) })
        }
    }

    private func view(of mention: Mention, of actor: Actor) -> MentionView {
        let article = archive[mention.article]
        return MentionView(
            context: Excerpt(of: Int(mention.annotation), in: article).html,
            address: addresses.address(
                .article(mention.article), fragment: ArticleAnchors.actor(actor.id, ordinal: Int(mention.ordinal))),
            note: article.body.annotations[Int(mention.annotation)].note?.value)
    }
}
