internal import ArchiveModel
internal import Markup

/// The actors as rows.
enum ActorList {
    private static let columns = [
        ListColumn("id"), ListColumn("kind"), ListColumn("positions", isNumber: true),
        ListColumn("statements", isNumber: true), ListColumn("mentions", isNumber: true),
        ListColumn("about", isNumber: true), ListColumn("name"), ListColumn("description", isInTable: false),
    ]

    static func make(_ archive: Archive) -> ([ListColumn], [[ListValue]]) {
        let references = archive.backReferences
        let rows = archive.actors.allHandles.compactMap { handle -> [ListValue]? in
            let actor = archive[handle]
            guard !actor.isWithdrawn else { return nil }
            return [
                .text(actor.id), .text(actor.nature.rawValue), .integer(references.positions[handle].count),
                .integer(references.statements[handle].count), .integer(references.mentions[handle].count),
                .integer(references.claimsAbout[handle].count), .text(actor.name.value), ListValue(actor.description),
            ]
        }
        return (columns, rows)
    }
}
