import ArchiveModel
import Markup

// What feeds, linked data and annotations say in words.
extension Words {
    /// What happened, and why.
    func text(of entry: HistoryEntry, scale: RatingScale) -> String {
        guard let note = entry.note else { return event(of: entry, scale: scale) }
        return entry.kind == .verdict ? event(of: entry, scale: scale) + ": " + note : note
    }

    /// «Verdict changed from Mixed to False», «Correction».
    func event(of entry: HistoryEntry, scale: RatingScale) -> String {
        func label(_ id: String) -> String { scale.rating(id)?.label ?? id }
        guard entry.kind == .verdict else { return event(entry.kind) }
        switch (entry.from?.value, entry.to?.value) {
        case (let from?, let to?): return phrase(.verdictChanged).filled(("from", label(from)), ("to", label(to)))
        case (nil, let to?): return phrase(.verdictGiven).filled(("to", label(to)))
        case (let from?, nil): return phrase(.verdictTaken).filled(("from", label(from)))
        case (nil, nil): return event(.verdict)
        }
    }

    /// «Denied by Ada Quill, as likely (55–80 %).»
    ///
    /// - Parameter isUnnamed: whether all who say it are drafts, which the site does not name.
    func report(of stance: Stance, by speakers: [String], isUnnamed: Bool, wording: Wording?) -> String {
        let nobody = self[isUnnamed ? .reportedByUnnamed : .reportedByItself]
        var text = phrase(.reportedBy).filled(
            ("participle", participle(stance)), ("speakers", speakers.isEmpty ? nobody : speakers.joined(separator: ", ")))
        if let wording {
            text = phrase(.reportedAs).filled(("statement", text), ("wording", words(of: wording)))
        }
        return text + "."
    }

    /// «stated as fact», «likely (55–80 %)».
    func certainty(of wording: Wording) -> String {
        if case .fact = wording { self[.statedAsFact] } else { words(of: wording) }
    }

    private func words(of wording: Wording) -> String {
        guard case .likelihood(let likelihood) = wording else { return self[.fact] }
        let band = likelihood.band.percent
        return phrase(.likelihood).filled(
            ("likelihood", self.likelihood(likelihood)), ("band", "\(band.lowerBound)–\(band.upperBound) %"))
    }
}
