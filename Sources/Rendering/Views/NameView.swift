import ArchiveModel
import Hypertext
import Markup
import Mustache

/// An outlet or author by name, with the actor's page where the name is an actor's.
struct NameView: View {
    let name: String
    let address: Address?
    var isFollowed = false

    static let shape = Shape<NameView>(
        "name",
        [
            .text("name") { $0.name },
            .address("address", doc: "The actor's page, where the name is an actor's.") { $0.address },
            .flag("isFollowed", doc: "Another one follows in the same list.") { $0.isFollowed },
        ])
}

extension Site {
    func views(of names: [Name]) -> [NameView] {
        var views = names.map(view)
        for index in views.indices.dropLast() { views[index].isFollowed = true }
        return views
    }

    func view(of name: Name) -> NameView {
        NameView(
            name: name.text,
            address: name.actor.map { addresses[$0] })
    }
}
