import ArchiveModel
import Hypertext
import Markup
import Mustache

/// A claim in a line: the proposition with its verdict, and who disputes it.
struct ClaimSummaryView: View {
    let claim: String
    let address: Address
    let language: String?
    let isWithdrawn: Bool
    let verdict: VerdictView?
    let disputedBy: [LinkView]

    static let shape = Shape<ClaimSummaryView>(
        "claimSummary",
        [
            .text("claim", doc: "The proposition.") { $0.claim },
            .address("address") { $0.address },
            .text("language", doc: "The claim's language where it is not the site's.") { $0.language },
            .flag("isWithdrawn", doc: "Whether the claim's page is a notice; then it has no verdict.") { $0.isWithdrawn },
            .view("verdict", of: VerdictView.self, doc: "Absent where the claim is not rated.") { $0.verdict },
            .flag("isDisputed") { !$0.disputedBy.isEmpty },
            .list("disputedBy", of: LinkView.self, doc: "The actors who deny or question it while others assert it.") {
                $0.disputedBy
            },
        ])
}

extension Site {
    func summary(of handle: Handle<Claim>) -> ClaimSummaryView {
        let claim = archive[handle]
        return ClaimSummaryView(
            claim: claim.claim.value, address: addresses[handle],
            language: foreignLanguage(of: claim), isWithdrawn: claim.isWithdrawn,
            verdict: claim.isWithdrawn ? nil : claim.verdict.map { VerdictView(rating: $0.value) },
            disputedBy: claim.isWithdrawn || claim.disputers.isEmpty ? [] : links(claim.disputers))
    }
}
