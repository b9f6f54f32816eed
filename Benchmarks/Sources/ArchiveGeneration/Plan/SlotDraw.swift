/// Draws what an article annotates, one article after the other.
struct SlotDraw {
    private let size: ArchiveSize
    private let claimRanks: ZipfTable
    private let topicRanks: ZipfTable
    private let actorRanks: ZipfTable
    private let firstOfActor: Int

    init(size: ArchiveSize) {
        self.size = size
        claimRanks = ZipfTable(count: size.claims, exponent: 0.9, offset: 20)
        topicRanks = ZipfTable(count: max(size.claims / size.topics, 1), exponent: 0.9, offset: 3)
        actorRanks = ZipfTable(count: size.actors, exponent: 1, offset: 6)
        var random = SplitMix64(seed: size.seed, stream: .slots, index: -1)
        firstOfActor = random.below(size.actors)
    }

    /// The slots of one article.
    ///
    /// - Parameter homes: claims that this article carries before any other, so that each is carried by one.
    func slots(ofArticle article: Int, homes: [Int]) -> [Slot] {
        var random = SplitMix64(seed: size.seed, stream: .slots, index: article)
        let count = max(homes.count, random.between(ArchivePlan.fewestSlots, 7))
        var slots: [Slot] = []
        for place in 0..<count {
            let claim = place < homes.count ? homes[place] : companion(of: homes, &random)
            let isLast = place == count - 1
            let isInside = slots.last?.holdsNext ?? false
            slots.append(slot(claim, place, article, mayHoldNext: !isLast && !isInside, &random))
        }
        return slots
    }

    /// A claim that goes with an article's own: of the same topic more often than not.
    private func companion(of homes: [Int], _ random: inout SplitMix64) -> Int {
        if let home = homes.first, random.chance(60) {
            let claim = topicRanks.rank(&random) * size.topics + home % size.topics
            return min(claim, size.claims - 1)
        }
        return claimRanks.rank(&random)
    }

    private func slot(
        _ claim: Int, _ place: Int, _ article: Int, mayHoldNext: Bool, _ random: inout SplitMix64
    ) -> Slot {
        let speakers = self.speakers(place, article, &random)
        let draw = random.below(100)
        let isDouble = draw < 4
        let attitudes = speakers.map { Attitude(claim: claim, actor: $0, seed: size.seed) }
        let other = claimRanks.rank(&random)
        let isMention = !speakers.isEmpty && random.chance(6)
        let agreed = attitudes.allSatisfy { $0.stance == attitudes.first?.stance }
        let wordings = Set(attitudes.map(\.wording))
        let ownWording = speakers.isEmpty && random.chance(20) ? Wording.fact : nil
        let shared = wordings.count == 1 ? attitudes.first?.wording ?? nil : nil
        return Slot(
            claim: claim, second: isDouble && other != claim ? other : nil,
            speakers: agreed ? speakers : Array(speakers.prefix(1)),
            stance: isMention ? .mentions : attitudes.first?.stance ?? .asserts,
            wording: isDouble || isMention || !agreed ? nil : speakers.isEmpty ? ownWording : shared,
            holdsNext: mayHoldNext && draw >= 96, hasNote: random.chance(15))
    }

    /// The first words of an article are an actor's whose turn it is, so that each actor speaks somewhere.
    private func speakers(_ place: Int, _ article: Int, _ random: inout SplitMix64) -> [Int] {
        if place == 0 { return [(article + firstOfActor) % size.actors] }
        let draw = random.below(100)
        if draw < 15 { return [] }
        let first = actorRanks.rank(&random)
        let second = actorRanks.rank(&random)
        return draw < 92 || first == second ? [first] : [first, second]
    }
}
