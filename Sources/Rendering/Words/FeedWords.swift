import ArchiveModel
import Markup

/// What feeds and linked data say of reviews and changes, in words.
enum FeedWords {
    static let reviews = "Fact-checks"

    /// The verdict stands before the claim, so that nobody reads the one without the other.
    static func title(ofReview claim: String, verdict: String) -> String { verdict + ": " + claim }

    static func title(ofReviewsOn topic: String, site: String) -> String { topic + " – " + site }

    /// What happened, and why.
    static func text(of entry: HistoryEntry, scale: RatingScale) -> String {
        guard let note = entry.note else { return event(of: entry, scale: scale) }
        return entry.kind == .verdict ? event(of: entry, scale: scale) + ": " + note : note
    }

    /// «Verdict changed from Mixed to False», «Correction».
    static func event(of entry: HistoryEntry, scale: RatingScale) -> String {
        func label(_ id: String) -> String { scale.rating(id)?.label ?? id }
        switch entry.kind {
        case .published: return "Published"
        case .update: return "Update"
        case .correction: return "Correction"
        case .verdict:
            switch (entry.from?.value, entry.to?.value) {
            case (let from?, let to?): return "Verdict changed from " + label(from) + " to " + label(to)
            case (nil, let to?): return "Rated " + label(to)
            case (let from?, nil): return "Verdict taken back, which was " + label(from)
            case (nil, nil): return "Verdict"
            }
        }
    }

    static let withdrawn = "Withdrawn"
}
