/// Where each claim is annotated: a table of slots by claim.
package struct Appearances: Sendable {
    private let starts: [Int]
    private let places: [SlotPlace]

    init(claims: Int, slots: [[Slot]]) {
        var counts = [Int](repeating: 0, count: claims + 1)
        for slot in slots.joined() {
            counts[slot.claim + 1] += 1
            if let second = slot.second { counts[second + 1] += 1 }
        }
        for claim in 0..<claims { counts[claim + 1] += counts[claim] }
        starts = counts
        var filled = [SlotPlace](repeating: SlotPlace(article: 0, place: 0), count: counts[claims])
        for (article, own) in slots.enumerated() {
            for (place, slot) in own.enumerated() {
                for claim in [slot.claim, slot.second].compactMap({ $0 }) {
                    filled[counts[claim]] = SlotPlace(article: article, place: place)
                    counts[claim] += 1
                }
            }
        }
        places = filled
    }

    /// The places of a claim, in the order of the articles.
    package func places(ofClaim claim: Int) -> ArraySlice<SlotPlace> {
        places[starts[claim]..<starts[claim + 1]]
    }
}

/// One slot: the article and the slot's place in it, from 0.
package struct SlotPlace: Sendable, Hashable {
    package let article: Int
    package let place: Int
}
