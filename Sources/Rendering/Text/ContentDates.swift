import ArchiveModel
import Markup

extension ArchiveRecord {
    /// When the record last changed, as far as its file says: the last entry of its history, its withdrawal, or a later date
    /// of its own.
    func modified(with own: PartialDate?...) -> PartialDate? {
        let dates = header.history.map(\.on.value) + own.compactMap { $0 }
        return (dates + [header.withdrawn?.on.value].compactMap { $0 }).max()
    }
}

extension Claim {
    /// When the claim was last reviewed, corrected or rated.
    var modified: PartialDate? { modified(with: reviewed?.value) }

    /// In which it was made, else reviewed.
    var year: Int? { (made ?? reviewed)?.value.year }

    /// When the review was first published; nothing for a claim without verdict that has no history.
    var reviewPublished: PartialDate? { header.history.first { $0.kind == .published }?.on.value ?? reviewed?.value }
}

extension Article {
    /// When the article was last published, updated, fetched or corrected.
    var modified: PartialDate? { modified(with: published.value, updated?.value, accessed?.value) }
}

extension DateText {
    /// A moment of RFC 3339: what is known less precisely is the first second of it, in UTC.
    static func moment(_ date: PartialDate) -> String {
        switch date.precision {
        case .moment: machine(date)
        case .day: date.text + "T00:00:00Z"
        case .month: date.text + "-01T00:00:00Z"
        case .year: date.text + "-01-01T00:00:00Z"
        }
    }
}
