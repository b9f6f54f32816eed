import ArchiveModel
import Markup

/// The actors that one has most to do with: by relations, and by claims on which both take a position.
///
/// It looks at what the actor's own page shows and no further, so that it costs the same in an archive of any size.
struct ActorNetwork {
    /// An actor at the other end.
    struct Neighbour {
        let actor: Handle<Actor>
        /// In the words of the files: «chairman of».
        var relations: [String] = []
        /// The same of the other one to this actor.
        var relationsTo: [String] = []
        var commonClaims = 0

        var strength: Int { relations.count + relationsTo.count + commonClaims }
    }

    /// At most so many are drawn.
    static let limit = 30

    /// The strongest first; of equals by name.
    let neighbours: [Neighbour]

    init(of appearances: ActorAppearances, on site: Site) {
        let archive = site.archive
        var found: [Handle<Actor>: Neighbour] = [:]
        for reference in appearances.ownRelations.prefix(site.pageSize) {
            let relation = archive[reference.actor].relations[Int(reference.relation)]
            found[relation.to.value, default: Neighbour(actor: relation.to.value)].relations.append(relation.label)
        }
        for reference in appearances.relationsTo.prefix(site.pageSize) {
            let relation = archive[reference.actor].relations[Int(reference.relation)]
            found[reference.actor, default: Neighbour(actor: reference.actor)].relationsTo.append(relation.label)
        }
        var claims = Set(appearances.positions.prefix(site.pageSize).map(\.claim))
        claims.formUnion(appearances.statements.prefix(site.pageSize).map(\.anchor.claim))
        for claim in claims {
            for actor in Set(archive[claim].positions.map(\.by.value)) {
                found[actor, default: Neighbour(actor: actor)].commonClaims += 1
            }
        }
        found[appearances.actor] = nil
        neighbours = found.values.filter { !archive[$0.actor].isWithdrawn }
            .map { (key: CollationKey(archive[$0.actor].name.value), neighbour: $0) }
            .sorted { lhs, rhs in
                if lhs.neighbour.strength != rhs.neighbour.strength {
                    return lhs.neighbour.strength > rhs.neighbour.strength
                }
                return lhs.key == rhs.key ? lhs.neighbour.actor < rhs.neighbour.actor : lhs.key < rhs.key
            }
            .prefix(Self.limit)
            .map(\.neighbour)
    }

    /// Nothing where there is nobody.
    func view(on site: Site) -> NetworkView? {
        guard let strongest = neighbours.first?.strength else { return nil }
        let middle = neighbours.count * NetworkView.rowHeight / 2
        return NetworkView(
            neighbours: neighbours.enumerated().map { row, neighbour in
                NetworkNeighbourView(
                    actor: site.link(neighbour.actor), relations: neighbour.relations, relationsTo: neighbour.relationsTo,

                    commonClaims: neighbour.commonClaims > 0 ? site.words.count(neighbour.commonClaims, .commonClaims) : nil,
                    row: row, middle: middle,
                    // From 1 to 6 pixels, by the share of the strongest.
                    width: 1 + neighbour.strength * 5 / strongest)
            })
    }
}
