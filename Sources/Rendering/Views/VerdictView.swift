import ArchiveModel
import Mustache

/// Our verdict on a claim: never what an actor said of their own certainty.
struct VerdictView: View {
    let rating: Rating

    static let shape = Shape<VerdictView>(
        "verdict",
        [
            .text("id", doc: "The rating's id in the site's scale.") { $0.rating.id },
            .text("label") { $0.rating.label },
            .text("tone", doc: "`true`, `mixed`, `false` or `open`: which way it points.") { $0.rating.tone.rawValue },
            .text("description", doc: "What the rating means.") { $0.rating.description },
        ])
}
