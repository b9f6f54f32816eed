import ArchiveModel
import Markup
import Mustache

/// A claim with when and why it was rated.
struct ReviewView: View {
    let claim: ClaimSummaryView
    let reviewed: DateView?
    let summary: String?
    /// Of the claim's file.
    let speakers: [String]
    let topics: [String]
    let year: Int?

    static let shape = Shape<ReviewView>(
        "review",
        [
            .view("claim", of: ClaimSummaryView.self) { $0.claim },
            .view("reviewed", of: DateView.self, doc: "Absent where the claim is not rated.") { $0.reviewed },
            .text("summary", doc: "Why the verdict is what it is.") { $0.summary },
            .text("speakers", doc: "The names of those who take a position on it, one a line.") {
                $0.speakers.joined(separator: "\n")
            },
            .text("topics", doc: "The titles of its topics, one a line.") { $0.topics.joined(separator: "\n") },
            .text("verdict", doc: "The verdict's label; absent where the claim is not rated.") { $0.claim.verdict?.rating.label },
            .text("year", doc: "In which it was made, else reviewed.") { $0.year.map(String.init) },
        ])
}

extension Site {
    func review(of handle: Handle<Claim>) -> ReviewView {
        let claim = archive[handle]
        var speakers: [Handle<Actor>] = []
        for position in claim.positions where !speakers.contains(position.by.value) { speakers.append(position.by.value) }
        return ReviewView(
            claim: summary(of: handle), reviewed: claim.reviewed.map { view(of: $0.value) },
            summary: claim.summary?.value, speakers: speakers.map { archive[$0].name.value },
            topics: claim.topics.map { archive[$0.value].title },
            year: claim.year)
    }
}
