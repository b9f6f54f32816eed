import ArchiveModel
import Hypertext
import Markup
import Mustache

/// An outlet or author by name, with the actor's page where the name is an actor's.
struct NameView: View {
    let name: String
    let address: Address?

    static let shape = Shape<NameView>(
        "name",
        [
            .text("name") { $0.name },
            .address("address", doc: "The actor's page, where the name is an actor's.") { $0.address },
        ])
}

extension Site {
    func view(of name: Name) -> NameView {
        NameView(
            name: name.text,
            address: name.actor.map { routes.address(Routes.actor(archive[$0].id)) })
    }
}
