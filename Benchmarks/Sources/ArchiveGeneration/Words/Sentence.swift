/// Sentences without numbers, quotations or words of likelihood, for the parts of a text that carry no claim.
enum Sentence {
    /// A whole sentence with its full stop, 90 to 180 bytes.
    static func filler(_ random: inout SplitMix64) -> String {
        let subject = random.pick(Lexicon.subjects)
        let core = "\(random.pick(Lexicon.predicates)) \(random.pick(Lexicon.matters))"
        switch random.below(3) {
        case 0: return "\(random.pick(Lexicon.openers)), \(subject) \(core) \(random.pick(Lexicon.tails))."
        case 1: return "\(capitalized(subject)) \(core) \(random.pick(Lexicon.tails))."
        default:
            return "\(random.pick(Lexicon.openers)), \(subject) \(core), and \(random.pick(Lexicon.subjects)) "
                + "\(random.pick(Lexicon.predicates)) \(random.pick(Lexicon.matters))."
        }
    }

    /// Several filler sentences, joined by spaces.
    static func fillers(_ count: Int, _ random: inout SplitMix64) -> String {
        var text = filler(&random)
        for _ in 1..<max(count, 1) { text += " " + filler(&random) }
        return text
    }

    /// A heading of a few words.
    static func heading(_ random: inout SplitMix64) -> String {
        "What became of \(random.pick(Lexicon.matters))"
    }

    /// The text with its first letter in upper case.
    static func capitalized(_ text: String) -> String {
        text.prefix(1).uppercased() + text.dropFirst()
    }
}
