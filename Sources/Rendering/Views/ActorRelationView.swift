import ArchiveModel
import Hypertext
import Markup
import Mustache

/// What one actor is to another, with where that is known from.
struct ActorRelationView: View {
    let relation: ActorRelation
    /// The one at the other end.
    let actor: LinkView
    let since: DateView?
    let until: DateView?
    let article: LinkView?
    let quote: QuoteView?

    static let shape = Shape<ActorRelationView>(
        "actorRelation",
        [
            .text("words", doc: "«chairman of»: read from the actor whose file says so to the other.") {
                $0.relation.label
            },
            .view("actor", of: LinkView.self, doc: "The other actor.") { $0.actor },
            .view("since", of: DateView.self) { $0.since },
            .view("until", of: DateView.self) { $0.until },
            .view("article", of: LinkView.self, doc: "The article it is known from.") { $0.article },
            .view("quote", of: QuoteView.self) { $0.quote },
        ])
}

extension Site {
    /// A relation of another actor to the one whose page it stands on.
    func view(of reference: ActorRelationReference) -> ActorRelationView { view(of: reference, with: reference.actor) }

    /// A relation with the actor at its other end.
    func view(of reference: ActorRelationReference, with other: Handle<Actor>) -> ActorRelationView {
        let relation = archive[reference.actor].relations[Int(reference.relation)]
        return ActorRelationView(
            relation: relation, actor: link(other), since: relation.since.map { view(of: $0.value) },
            until: relation.until.map { view(of: $0.value) }, article: relation.article.map { link($0.value) },
            quote: relation.quote.map { view(of: $0, at: .relation(reference)) })
    }
}
