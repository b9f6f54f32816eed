import ArchiveModel
import Hypertext
import Markup

extension DataTable {
    static let actorRelations = DataTable(
        "actor_relations", "What an actor is to another.", key: ["actor", "number"],
        columns: relationColumns + actorRelationQuoteColumns
    ) {
        $0.actors.count
    } rows: { source, records in
        source.current(source.archive.actors, in: records).flatMap { handle in
            source.archive[handle].relations.indices.map { ActorRelationRow(source: source, handle: handle, index: $0) }
        }
    }

    private static let relationColumns: [Column<ActorRelationRow>] = [
        .init("actor", .text, of: "actors", "Of whom it is said.") { .text($0.actor.id) },
        .init("number", .integer, "From 1, in the order of the actor’s file.") { .integer($0.index + 1) },
        .init("relation", .text, "What it is to the other, in the editor’s words.") { .text($0.relation.label) },
        .init("to", .text, of: "actors", "The other actor.") { .text($0.archive[$0.relation.to.value].id) },
        .init("since", .date, "Since when.") { DataValue($0.relation.since?.value.text) },
        .init("until", .date, "Until when.") { DataValue($0.relation.until?.value.text) },
        .init("article", .text, of: "articles", "The article that says so.") { row in
            DataValue(row.relation.article.map { row.archive[$0.value].id })
        },
    ]

    private static let actorRelationQuoteColumns: [Column<ActorRelationRow>] = Column.quote(
        { row in row.relation.quote.map { ($0.value, .relation(row.reference)) } }, in: { $0.source })
}

private struct ActorRelationRow {
    let source: DataSource
    let handle: Handle<Actor>
    let index: Int

    var archive: Archive { source.archive }
    var actor: Actor { archive[handle] }
    var relation: ActorRelation { actor.relations[index] }
    var reference: ActorRelationReference { ActorRelationReference(actor: handle, relation: index) }
}
