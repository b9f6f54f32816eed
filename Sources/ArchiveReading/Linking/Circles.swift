internal import Diagnostics
internal import Markup

/// Circles among records of a kind, by their names: some of them have no number, since they have errors.
enum Circles {
    struct Node {
        let id: String
        let file: String
        /// What it leads to.
        let next: [Located<String>]

        init(_ id: String, _ file: String, _ next: [Located<String>]) {
            self.id = id
            self.file = file
            self.next = next
        }
    }

    /// A circle, with the place where its first record names its second one.
    struct Circle {
        let ids: [String]
        let place: Place
    }

    /// The circles that lead through at least one of some nodes.
    static func through(_ nodes: [Node], among others: [Node]) -> [Circle] {
        let all = others + nodes
        let indices = Dictionary(all.enumerated().map { ($1.id, Int32($0)) }) { first, _ in first }
        let found = Cycles.cycles(of: all.indices.map(Int32.init)) { node in
            all[Int(node)].next.compactMap { indices[$0.value] }
        }
        return found.compactMap { circle in
            guard circle.contains(where: { Int($0) >= others.count }), let start = circle.first.map({ all[Int($0)] }) else {
                return nil
            }
            let ids = circle.map { all[Int($0)].id }
            guard let edge = start.next.first(where: { $0.value == ids.dropFirst().first ?? start.id }) else { return nil }
            return Circle(ids: ids, place: Place(start.file, edge.range.range))
        }
    }
}
