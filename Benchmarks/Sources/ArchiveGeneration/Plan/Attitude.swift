/// What an actor says about a claim, and how surely: the same wherever it is reported, so that no report is stronger than
/// what the actor said.
package struct Attitude: Sendable {
    package let stance: Stance
    package let wording: Wording?

    init(claim: Int, actor: Int, seed: UInt64) {
        var random = SplitMix64(seed: seed, stream: .attitude, index: claim, part: actor)
        let draw = random.below(100)
        stance = draw < 74 ? .asserts : draw < 90 ? .denies : .questions
        let certainty = random.below(100)
        if stance == .asserts, certainty < 45 {
            wording = certainty < 12 ? .fact : random.pick(Wording.usual)
        } else {
            wording = nil
        }
    }
}

/// A stance of a speaker.
package enum Stance: String, Sendable {
    case asserts, denies, questions, mentions
}

/// Words of likelihood after ICD 203, and the fact.
package enum Wording: String, Sendable {
    case unlikely
    case roughlyEven = "roughly-even"
    case likely
    case probable
    case veryLikely = "very-likely"
    case highlyProbable = "highly-probable"
    case almostCertain = "almost-certain"
    case fact

    /// What reports mostly hold, the more frequent ones more than once.
    static let usual: [Wording] = [
        .likely, .likely, .likely, .probable, .veryLikely, .veryLikely, .highlyProbable, .almostCertain, .roughlyEven,
        .unlikely,
    ]
}
