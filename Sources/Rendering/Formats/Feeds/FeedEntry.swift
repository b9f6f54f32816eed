import ArchiveModel
import Hypertext
import Markup

/// One entry of a feed.
struct FeedEntry {
    let id: String
    let title: String
    let page: Route
    let summary: String
    let published: PartialDate
    let updated: PartialDate
    /// BCP 47.
    let language: String
    let topics: [Handle<Topic>]

    /// A claim's review: its verdict stands in the title.
    init(reviewOf handle: Handle<Claim>, on site: Site, _ tags: TagAddress) {
        let claim = site.archive[handle]
        page = Routes.claim(claim.id)
        id = tags.id(of: page, site.routes)
        title = (claim.verdict?.value.label ?? "") + ": " + claim.claim.value
        summary = claim.summary?.value ?? ""
        published = claim.reviewPublished ?? FeedEntry.unknown
        updated = claim.modified ?? FeedEntry.unknown
        language = claim.header.language
        topics = claim.topics.map(\.value).filter { !site.archive[$0].isWithdrawn }
    }

    /// A correction, a change of a verdict, or a withdrawal: a new entry each, which later ones do not change.
    init(_ correction: Correction, on site: Site, _ tags: TagAddress) {
        let record = site.archive[correction.record]
        page = Routes.record(correction.record.kind, record.id)
        let event: String
        let fragment: String
        switch correction.event {
        case .entry(let index):
            let entry = record.header.history[Int(index)]
            event = site.words.event(of: entry, scale: site.archive.settings.ratings)
            summary = entry.note ?? ""
            updated = entry.on.value
            // Of one day and kind there may be several; those before it are told apart by their number.
            let twins = record.header.history[..<Int(index)].filter {
                $0.kind == entry.kind && $0.on.value.text == entry.on.value.text
            }
            fragment = entry.kind.rawValue + "-" + entry.on.value.text + (twins.isEmpty ? "" : "-" + String(twins.count + 1))
        case .withdrawal:
            event = site.words[.withdrawn]
            summary = record.header.withdrawn?.note ?? ""
            updated = record.header.withdrawn?.on.value ?? FeedEntry.unknown
            fragment = "withdrawn"
        }
        title = event + ": " + record.displayTitle
        published = updated
        id = tags.id(of: page, site.routes, fragment: fragment)
        language = record.header.language
        topics = []
    }

    /// Stands where the archive's rules demand a date that a record does not have.
    private static let unknown = PartialDate(year: 1970, month: 1, day: 1)
}
