import ArchiveModel
import Markup
import Mustache

/// A correction, a change of a verdict, or a withdrawal, with the record that it concerns.
struct CorrectionView: View {
    let record: LinkView
    let kind: String
    let change: HistoryView?
    let withdrawal: WithdrawalView?

    static let shape = Shape<CorrectionView>(
        "correction",
        [
            .view("record", of: LinkView.self) { $0.record },
            .text("kind", doc: "What the record is: «Claim».") { $0.kind },
            .view("change", of: HistoryView.self, doc: "The entry of its history; absent for a withdrawal.") {
                $0.change
            },
            .view("withdrawal", of: WithdrawalView.self, doc: "Absent for what was corrected or rated anew.") {
                $0.withdrawal
            },
        ])
}

/// That a record was taken back.
struct WithdrawalView: View {
    let on: DateView
    let note: String
    let replacement: LinkView?

    static let shape = Shape<WithdrawalView>(
        "withdrawal",
        [
            .view("on", of: DateView.self) { $0.on },
            .text("note", doc: "Why.") { $0.note },
            .view("replacement", of: LinkView.self, doc: "What stands in its place.") { $0.replacement },
        ])
}

extension Site {
    func view(of correction: Correction) -> CorrectionView {
        let header = archive[correction.record].header
        var change: HistoryView?
        var withdrawal: WithdrawalView?
        switch correction.event {
        case .entry(let index): change = view(of: header.history[Int(index)])
        case .withdrawal:
            withdrawal = header.withdrawn.map {
                WithdrawalView(on: view(of: $0.on.value), note: $0.note, replacement: $0.replacedBy.map(link))
            }
        }
        return CorrectionView(
            record: link(correction.record), kind: words.singular(correction.record.kind), change: change,
            withdrawal: withdrawal)
    }
}
