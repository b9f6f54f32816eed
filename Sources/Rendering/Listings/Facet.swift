import ArchiveModel

/// The records of a list that have something in common: a year, a verdict, a kind, a first letter.
struct Facet<Record>: Sendable {
    /// As it stands in addresses: `2021`, `mostly-false`, `person`, `a`.
    let id: String
    /// In the order in which the list shows them; never empty.
    var entries: [Handle<Record>]
}

extension Facet {
    /// Splits a list, keeping its order within each facet; the facets stand in the order in which they come up.
    static func split(_ list: [Handle<Record>], by id: (Handle<Record>) -> String) -> [Facet] {
        var facets: [Facet] = []
        var places: [String: Int] = [:]
        for handle in list {
            let id = id(handle)
            if let place = places[id] {
                facets[place].entries.append(handle)
            } else {
                places[id] = facets.count
                facets.append(Facet(id: id, entries: [handle]))
            }
        }
        return facets
    }
}
