import ArchiveModel
import Hypertext
import Markup

extension DataTable {
    static let actors = DataTable(
        "actors", "A person, organisation, state, group or outlet.", key: ["id"],
        columns: Column.head() + actorColumns + Column.tail("actors")
    ) {
        $0.actors.count
    } rows: {
        $0.rows($0.archive.actors, in: $1)
    }

    private static let actorColumns: [Column<RecordRow<Actor>>] = [
        .own("name", .text, "The name under which it is shown.") { .text($0.record.name.value) },
        .own("kind", .text, "`person`, `organisation`, `state`, `group` or `outlet`.") {
            .text($0.record.nature.rawValue)
        },
        .own("description", .text, "One line.") { DataValue($0.record.description) },
        .own("also_known_as", .texts, "Other names.") { DataValue($0.record.alsoKnownAs.map(\.value)) },
        .own("same_as", .names, "Addresses of the same actor elsewhere.") {
            DataValue($0.record.sameAs.map(\.value.text))
        },
        .own("positions", .integer, "How many positions on claims it takes.") {
            .integer($0.archive.backReferences.positions[$0.handle].count)
        },
    ]
}
