import Markup
import Mustache

/// How sure a speaker was, in the speaker's own terms: never our verdict.
struct WordingView: View {
    let written: Wording
    private let likelihood: String?

    init(_ wording: Wording, _ words: Words) {
        written = wording
        if case .likelihood(let written) = wording { likelihood = words.likelihood(written) } else { likelihood = nil }
    }

    static let shape = Shape<WordingView>(
        "wording",
        [
            .flag("isFact", doc: "Stated without any reserve.") { $0.written == .fact },
            .text("likelihood", doc: "The likelihood in words, as written: «highly probable».") { $0.likelihood },
            .text("band", doc: "What the likelihood stands for: «80–95 %».") { $0.band },
            .text("start", doc: "Where the band begins on a scale from 0 to 100: «80%».") {
                $0.percent.map { String($0.lowerBound) + "%" }
            },
            .text("length", doc: "How long the band is on that scale: «15%».") {
                $0.percent.map { String($0.count - 1) + "%" }
            },
        ])

    private var band: String? {
        percent.map { String($0.lowerBound) + "–" + String($0.upperBound) + "\u{A0}%" }
    }

    private var percent: ClosedRange<Int>? {
        guard case .likelihood(let likelihood) = written else { return nil }
        return likelihood.band.percent
    }
}
