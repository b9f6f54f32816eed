import ArchiveModel
import Hypertext
import Markup
import Mustache

/// An actor in a line: name, kind, and who they are.
struct ActorSummaryView: View {
    let name: String
    let address: Address
    let language: String?
    let kind: String
    let description: String?

    static let shape = Shape<ActorSummaryView>(
        "actorSummary",
        [
            .text("name") { $0.name },
            .address("address") { $0.address },
            .text("language", doc: "The name's language where it is not the site's.") { $0.language },
            .text("kind", doc: "«Person».") { $0.kind },
            .text("description") { $0.description },
        ])
}

extension Site {
    func summary(of handle: Handle<Actor>) -> ActorSummaryView {
        let actor = archive[handle]
        return ActorSummaryView(
            name: actor.name.value, address: addresses[handle],
            language: foreignLanguage(of: actor), kind: words.nature(actor.nature), description: actor.description)
    }
}
