import ArchiveModel
import Hypertext
import Markup
import Mustache

/// What an actor holds of a claim, in the actor's own degree of certainty.
struct PositionView: View {
    let position: Position
    let words: Words
    let actor: LinkView
    let article: LinkView?
    let quote: QuoteView?

    static let shape = Shape<PositionView>(
        "position",
        [
            .view("actor", of: LinkView.self) { $0.actor },
            .text("stance", doc: "`asserts`, `denies`, `questions` or `retracts`.") { $0.position.stance.rawValue },
            .text("verb", doc: "The stance in words: «Asserts».") { $0.words.verb($0.position.stance) },
            .view("on", of: DateView.self) { view in
                view.position.on.map { DateView($0.value, view.words) }
            },
            .flag("isQualified") { $0.position.confidence != nil || $0.position.wording != nil },
            .text("confidence", doc: "How good the actor says the basis is: «high confidence».") {
                $0.position.confidence.map($0.words.confidence)
            },
            .view("wording", of: WordingView.self, doc: "How probable the actor says it is.") {
                view in
                view.position.wording.map { WordingView($0, view.words) }
            },
            .view("quote", of: QuoteView.self) { $0.quote },
            .text("note", doc: "An editor's remark.") { $0.position.note?.value },
            .view("article", of: LinkView.self, doc: "Where it is reported.") { $0.article },
            .address("source", doc: "An address outside the archive.") { $0.position.url?.value },
        ])
}

/// The positions of one stance towards a claim.
struct PositionGroupView: View {
    let stance: Position.Stance
    let heading: String
    let positions: [PositionView]

    static let shape = Shape<PositionGroupView>(
        "positionGroup",
        [
            .text("stance", doc: "`asserts`, `denies`, `questions` or `retracts`.") { $0.stance.rawValue },
            .text("heading", doc: "«Who denies it».") { $0.heading },
            .list("positions", of: PositionView.self) { $0.positions },
        ])
}

extension Site {
    func positionView(of reference: PositionReference) -> PositionView {
        let position = archive[reference.claim].positions[Int(reference.position)]
        return PositionView(
            position: position, words: words, actor: link(position.by.value), article: position.article.map { link($0.value) },
            quote: position.quote.map { view(of: $0, at: .position(reference)) })
    }

    /// The positions on a claim by stance, each stance that somebody takes once.
    func positionGroups(of handle: Handle<Claim>) -> [PositionGroupView] {
        let positions = archive[handle].positions
        return Position.Stance.allCases.compactMap { stance in
            let numbers = positions.indices.filter { positions[$0].stance == stance }
            return numbers.isEmpty
                ? nil
                : PositionGroupView(
                    stance: stance, heading: words.heading(stance),
                    positions: numbers.map { positionView(of: PositionReference(claim: handle, position: $0)) })
        }
    }
}
