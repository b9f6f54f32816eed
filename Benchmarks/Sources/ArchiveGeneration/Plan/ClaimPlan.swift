/// What is settled of a claim before any record is written.
package struct ClaimPlan: Sendable {
    package let id: String
    package let text: String
    /// Nil where the claim is not rated.
    package let rating: Rating?
    /// The words that articles use for it: the proposition without its full stop.
    package let clause: String

    init(number: Int, size: ArchiveSize) {
        var random = SplitMix64(seed: size.seed, stream: .claimWording, index: number)
        let place = random.pick(Lexicon.places)
        let body = random.pick(Lexicon.bodies)
        let verb = random.pick(Lexicon.verbs)
        let object = random.pick(Lexicon.objects)
        clause = "the \(body) of \(place) \(verb) \(object)"
        text = Sentence.capitalized(clause) + "."
        id = Slug.make("\(place) \(body) \(verb) \(object)", number: number)
        let draw = random.below(100)
        rating =
            switch draw {
            case ..<20: .true
            case ..<33: .mostlyTrue
            case ..<50: .mixed
            case ..<64: .mostlyFalse
            case ..<85: .false
            case ..<95: .unproven
            default: nil
            }
    }
}
