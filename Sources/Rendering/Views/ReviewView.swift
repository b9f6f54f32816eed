import ArchiveModel
import Markup
import Mustache

/// A claim with when and why it was rated.
struct ReviewView: View {
    let claim: ClaimSummaryView
    let reviewed: DateView?
    let summary: String?

    static let shape = Shape<ReviewView>(
        "review",
        [
            .view("claim", of: ClaimSummaryView.self) { $0.claim },
            .view("reviewed", of: DateView.self, doc: "Absent where the claim is not rated.") { $0.reviewed },
            .text("summary", doc: "Why the verdict is what it is.") { $0.summary },
        ])
}

extension Site {
    func review(of handle: Handle<Claim>) -> ReviewView {
        let claim = archive[handle]
        return ReviewView(
            claim: summary(of: handle), reviewed: claim.reviewed.map { DateView($0.value) },
            summary: claim.summary?.value)
    }
}
