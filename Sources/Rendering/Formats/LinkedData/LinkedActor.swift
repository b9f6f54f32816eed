import ArchiveModel
import Hypertext
import Markup

extension LinkedData {
    /// schema.org knows persons and organisations as authors, so a state, a group or an outlet is an organisation too.
    private func type(of actor: Actor) -> String { actor.nature == .person ? "Person" : "Organization" }

    func id(of actor: Actor) -> String { address(Routes.actor(actor.id), "actor") }

    /// What every page says of an actor that it names.
    func node(_ handle: Handle<Actor>) -> JSONObject {
        let actor = archive[handle]
        var node = JSONObject(type: type(of: actor))
        node.add("@id", id(of: actor))
        node.add("name", actor.name.value)
        node.add("url", address(Routes.actor(actor.id)))
        node.add("sameAs", list: actor.sameAs.map(\.value.text))
        return node
    }

    /// The actor's own page.
    func page(_ handle: Handle<Actor>) -> JSONValue {
        let actor = archive[handle]
        var node = node(handle)
        node.add("alternateName", list: actor.alsoKnownAs.map(\.value))
        node.add("description", actor.description)
        return document(node)
    }
}
