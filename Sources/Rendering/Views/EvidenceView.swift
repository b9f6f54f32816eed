import ArchiveModel
import Hypertext
import Markup
import Mustache

/// Something that bears on a claim.
struct EvidenceView: View {
    let evidence: Evidence
    let article: ArticleSummaryView?
    let quote: QuoteView?
    let published: DateView?
    let accessed: DateView?

    static let shape = Shape<EvidenceView>(
        "evidence",
        [
            .view("article", of: ArticleSummaryView.self, doc: "The article of this archive, if it is one.") {
                $0.article
            },
            .text("title", doc: "Of what stands elsewhere.") { $0.web?.title },
            .address("address", doc: "Of what stands elsewhere.") { $0.web?.address },
            .text("publisher") { $0.evidence.publisher },
            .view("published", of: DateView.self) { $0.published },
            .text("page") { $0.evidence.page },
            .view("quote", of: QuoteView.self) { $0.quote },
            .text("translation", doc: "Of the quote.") { $0.evidence.translation },
            .text("note", doc: "An editor's remark.") { $0.evidence.note?.value },
            .address("archived") { $0.evidence.archived?.value },
            .view("accessed", of: DateView.self) { $0.accessed },
        ])

    private var web: (address: Address, title: String)? {
        if case .web(let address, let title) = evidence.source { (address.value, title) } else { nil }
    }
}

extension Site {
    func evidenceView(of reference: EvidenceReference) -> EvidenceView {
        let evidence = archive[reference.claim].evidence[Int(reference.evidence)]
        return EvidenceView(
            evidence: evidence, article: evidence.article.map(summary),
            quote: evidence.quote.map { view(of: $0, at: .evidence(reference)) },
            published: evidence.published.map { view(of: $0.value) }, accessed: evidence.accessed.map { view(of: $0.value) })
    }
}
