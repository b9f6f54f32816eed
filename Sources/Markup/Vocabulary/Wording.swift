/// How sure a speaker was, as reported: a likelihood, or `fact` for what was stated without any reserve.
package enum Wording: Sendable, Hashable {
    case likelihood(Likelihood)
    case fact

    /// The wording that a word stands for, or nothing if it is none.
    package init?(word: some StringProtocol) {
        if word == "fact" {
            self = .fact
        } else if let likelihood = Likelihood(word: word) {
            self = .likelihood(likelihood)
        } else {
            return nil
        }
    }

    /// The word as it was written.
    package var word: String {
        switch self {
        case .likelihood(let likelihood): likelihood.word
        case .fact: "fact"
        }
    }

    /// Every word that stands for a wording.
    package static let words: [String] = Likelihood.words + ["fact"]
}
