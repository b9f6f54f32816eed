import ArchiveModel
import Markup
import Mustache

/// A claim for or against which an article is evidence.
struct EvidenceUseView: View {
    let claim: ClaimSummaryView
    let evidence: Evidence
    let verb: String
    let quote: QuoteView?

    static let shape = Shape<EvidenceUseView>(
        "evidenceUse",
        [
            .view("claim", of: ClaimSummaryView.self) { $0.claim },
            .text("stance", doc: "`supports`, `undermines` or `context`.") { $0.evidence.stance.rawValue },
            .text("words", doc: "The stance in words: «Supports».") { $0.verb },
            .view("quote", of: QuoteView.self) { $0.quote },
            .text("page") { $0.evidence.page },
            .text("note") { $0.evidence.note?.value },
        ])
}

extension Site {
    func view(of reference: EvidenceReference) -> EvidenceUseView {
        let evidence = archive[reference.claim].evidence[Int(reference.evidence)]
        return EvidenceUseView(
            claim: summary(of: reference.claim), evidence: evidence, verb: words.verb(evidence.stance),
            quote: evidence.quote.map { view(of: $0, at: .evidence(reference)) })
    }
}
