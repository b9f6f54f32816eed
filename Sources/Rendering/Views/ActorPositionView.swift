import ArchiveModel
import Markup
import Mustache

/// A position as its actor's page shows it: with the claim that it is about.
struct ActorPositionView: View {
    let claim: ClaimSummaryView
    let position: PositionView

    static let shape = Shape<ActorPositionView>(
        "actorPosition",
        [
            .view("claim", of: ClaimSummaryView.self) { $0.claim },
            .view("position", of: PositionView.self) { $0.position },
            .text("verb", doc: "The stance in words: «Asserts».") { $0.position.words.verb($0.position.position.stance) },
        ])
}

extension Site {
    func view(of reference: PositionReference) -> ActorPositionView {
        ActorPositionView(
            claim: summary(of: reference.claim),
            position: positionView(of: reference))
    }
}
