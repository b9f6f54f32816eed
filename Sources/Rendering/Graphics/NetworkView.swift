import Mustache

/// A drawing of an actor with those around it: one row for each, so that no label lies on another, and the same as a list.
struct NetworkView: View {
    let neighbours: [NetworkNeighbourView]

    /// In CSS pixels.
    static let rowHeight = 26

    static let shape = Shape<NetworkView>(
        "network",
        [
            .text("height", doc: "Of the drawing, in CSS pixels.") { String($0.neighbours.count * rowHeight) },
            .text("middle", doc: "How far down the actor itself stands, in CSS pixels.") {
                String($0.neighbours.count * rowHeight / 2)
            },
            .list("neighbours", of: NetworkNeighbourView.self, doc: "The strongest first, at most 30.") { $0.neighbours },
        ])
}

/// One of the actors around another.
struct NetworkNeighbourView: View {
    let actor: LinkView
    let relations: [String]
    let relationsTo: [String]
    /// «4 claims in common».
    let commonClaims: String?
    /// From 0.
    let row: Int
    /// How far down the actor in the middle stands, in CSS pixels.
    let middle: Int
    /// Of the line between both, in CSS pixels.
    let width: Int

    /// What fits beside the lines in a window of 320 pixels, in characters.
    private static let labelLimit = 30
    /// The same in a window of 768 pixels.
    private static let wholeLabelLimit = 60

    static let shape = Shape<NetworkNeighbourView>(
        "networkNeighbour",
        [
            .view("actor", of: LinkView.self) { $0.actor },
            .text("label", doc: "The name, cut where it is too long for a narrow screen.") { $0.label },
            .text("wholeLabel", doc: "The name, cut where it is too long for any screen; absent where it is the label.") {
                $0.wholeLabel
            },
            .text("place", doc: "How far down it stands, in CSS pixels.") { String($0.place) },
            .text("labelPlace", doc: "Of the label's line of writing, in CSS pixels.") { String($0.place + 4) },
            .text("width", doc: "Of the line to it, in CSS pixels: the stronger, the wider.") { String($0.width) },
            .texts("relations", doc: "What the actor is to this one.") { $0.relations },
            .texts("relationsTo", doc: "What this one is to the actor.") { $0.relationsTo },
            .text("commonClaims", doc: "«4 claims in common»; absent where there are none.") { $0.commonClaims },
        ])

    private var place: Int { row * NetworkView.rowHeight + NetworkView.rowHeight / 2 }

    private var label: String { cut(to: Self.labelLimit) }

    private var wholeLabel: String? {
        let whole = cut(to: Self.wholeLabelLimit)
        return whole == label ? nil : whole
    }

    private func cut(to limit: Int) -> String {
        actor.title.count > limit ? actor.title.prefix(limit - 1) + "…" : actor.title
    }
}
