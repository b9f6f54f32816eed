import ArchiveModel
import Markup
import Mustache

/// One entry of a record's history.
struct HistoryView: View {
    let entry: HistoryEntry
    let on: DateView
    let from: VerdictChangeView?
    let to: VerdictChangeView?
    /// Of a claim's history alone.
    var known: String? = nil

    static let shape = Shape<HistoryView>(
        "history",
        [
            .view("on", of: DateView.self) { $0.on },
            .flag("isPublished") { $0.entry.kind == .published },
            .flag("isUpdate") { $0.entry.kind == .update },
            .flag("isCorrection") { $0.entry.kind == .correction },
            .flag("isVerdict", doc: "A change of the verdict.") { $0.entry.kind == .verdict },
            .text("note", doc: "Why.") { $0.entry.note },
            .view("from", of: VerdictChangeView.self, doc: "The verdict before, if there was one.") { $0.from },
            .view("to", of: VerdictChangeView.self, doc: "The verdict since, if there is one.") { $0.to },
            .text(
                "known", doc: "What was dated up to then: «2 of today’s 4 pieces of evidence, 1 of 3 positions»; of claims alone."
            ) { $0.known },
        ])
}

/// A verdict that stood at some time, also of a rating that the scale has no longer.
struct VerdictChangeView: View {
    let id: String
    let rating: Rating?

    static let shape = Shape<VerdictChangeView>(
        "verdictChange",
        [
            .text("label", doc: "The rating's label, or its id where the scale no longer has it.") {
                $0.rating?.label ?? $0.id
            },
            .text("tone", doc: "`true`, `mixed`, `false` or `open`; `none` where the scale no longer has it.") {
                $0.rating?.tone.rawValue ?? "none"
            },
        ])
}

extension Site {
    func history(of record: some ArchiveRecord) -> [HistoryView] { record.header.history.map(view) }

    /// A claim's history, each entry with what was known by then.
    func history(of claim: Claim) -> [HistoryView] {
        claim.header.history.map { entry in
            var view = view(of: entry)
            view.known = KnownThen(of: claim, on: entry.on.value, in: archive).words(words)
            return view
        }
    }

    func view(of entry: HistoryEntry) -> HistoryView {
        func change(_ id: String?) -> VerdictChangeView? {
            id.map { VerdictChangeView(id: $0, rating: archive.settings.ratings.rating($0)) }
        }
        return HistoryView(
            entry: entry, on: self.view(of: entry.on.value), from: change(entry.from?.value), to: change(entry.to?.value))
    }
}
