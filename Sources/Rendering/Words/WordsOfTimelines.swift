import ArchiveModel
import Markup

extension Words {
    /// What a timeline says of an entry of a claim's history, as it stands after the entry's date.
    ///
    /// Whether the claim was rated then is said by `to` and not by the entry's kind: a claim may be published without a verdict, and
    /// a verdict may be taken back.
    func happened(_ index: Int, in history: [HistoryEntry]) -> String {
        let entry = history[index]
        guard entry.kind == .published || entry.kind == .verdict else { return happened(entry.kind) }
        guard entry.to != nil else { return entry.kind == .published ? happened(.published) : self[.unrated] }
        return history[..<index].contains { $0.to != nil } ? happened(.verdict) : self[.firstRated]
    }
}
