/// A whole archive as a web of numbers: who carries, says and cites what. Each record's text is made from it alone, in any
/// order.
package struct ArchivePlan: Sendable {
    /// The fewest claims that an article annotates.
    package static let fewestSlots = 3

    package let size: ArchiveSize
    package let articles: [ArticlePlan]
    package let claims: [ClaimPlan]
    package let actors: [ActorPlan]
    package let topics: [TopicPlan]
    package let appearances: Appearances
    /// The actors of kind `outlet` and `person`, as their numbers.
    package let outlets: [Int]
    package let people: [Int]

    /// - Parameter size: one without an objection.
    package init(size: ArchiveSize) {
        self.size = size
        let draw = SlotDraw(size: size)
        articles = (0..<size.articles).map { article in
            let homes = Array(stride(from: article, to: size.claims, by: size.articles))
            let own = homes.isEmpty ? [article % size.claims] : homes
            return ArticlePlan(number: article, size: size, slots: draw.slots(ofArticle: article, homes: own))
        }
        claims = (0..<size.claims).map { ClaimPlan(number: $0, size: size) }
        var names = ActorNames()
        let named = (0..<size.actors).map { names.actor($0, seed: size.seed) }
        actors = named
        topics = (0..<size.topics).map { TopicPlan(number: $0) }
        appearances = Appearances(claims: size.claims, slots: articles.map(\.slots))
        outlets = named.indices.filter { named[$0].kind == .outlet }
        people = named.indices.filter { named[$0].kind == .person }
    }

    /// A generator for one part of one record.
    func random(_ stream: Stream, _ index: Int, part: Int = 0) -> SplitMix64 {
        SplitMix64(seed: size.seed, stream: stream, index: index, part: part)
    }

    /// The topics of a claim: its own, and now and then another.
    package func topics(ofClaim claim: Int) -> [Int] {
        var random = random(.topics, claim)
        let other = random.below(size.topics)
        let own = claim % size.topics
        return random.chance(25) && other != own ? [own, other] : [own]
    }

    /// The article that all of this article's words go back to: itself, if it rests on no other.
    package func root(ofArticle article: Int) -> Int {
        var root = article
        while let origin = articles[root].origin { root = origin }
        return root
    }

    /// The words of a slot as they stand in the article's plain text, without markup or quotation marks; no other slot's
    /// are the same.
    package func passage(_ slot: SlotPlace) -> String {
        var random = random(.passage, slot.article, part: slot.place)
        let claim = claims[articles[slot.article].slots[slot.place].claim]
        return "\(claim.clause) \(random.pick(Lexicon.circumstances)), after "
            + "\(random.between(11, 99_999)) \(random.pick(Lexicon.quantities))"
    }
}
