import ArchiveModel
import Hypertext
import Markup

extension RecordData {
    func add(_ handle: Handle<Actor>, to json: inout JSONObject) {
        let actor = archive[handle]
        json.add("summary", actor.description)
        json.add("kind", actor.nature.rawValue)
        json.add("alsoKnownAs", list: actor.alsoKnownAs.map(\.value))
        json.add("sameAs", list: actor.sameAs.map(\.value.text))
        json.add("relations", list: actor.relations.indices.map { relation($0, of: handle) })
        let back = archive.backReferences
        json.add(
            "counts",
            counts([
                "statements": site.recordListings.statements[handle].count, "positions": back.positions[handle].count,
                "claimsAbout": back.claimsAbout[handle].count, "mentions": back.mentions[handle].count,
            ]))
    }

    private func relation(_ index: Int, of actor: Handle<Actor>) -> JSONValue {
        let relation = archive[actor].relations[index]
        var json = JSONObject()
        json.add("as", relation.label)
        json.add("to", reference(.actor(relation.to.value)).value)
        json.add("since", date(relation.since?.value))
        json.add("until", date(relation.until?.value))
        json.add("article", relation.article.map { reference(.article($0.value)).value })
        add(quote: relation.quote, at: .relation(ActorRelationReference(actor: actor, relation: index)), to: &json)
        return json.value
    }
}
