import ArchiveModel
import Hypertext
import Markup

/// What a feed holds, in whichever format: the newest entries first, at most `feedLimit`.
struct Feed {
    let title: String
    /// Stable: does not change when the title does.
    let id: String
    /// The page that shows the same.
    let page: Route
    let entries: [FeedEntry]
    /// The last of the entries' dates: of the content, never of the build.
    let updated: String

    init(_ subject: FeedSubject, of site: Site) {
        let settings = site.archive.settings
        let tags = TagAddress(settings)
        switch subject {
        case .reviews:
            title = settings.title
            page = Routes.home
            entries = site.listings.reviews.prefix(settings.feedLimit).map { FeedEntry(reviewOf: $0, on: site, tags) }
        case .corrections:
            title = site.words[.corrections] + " – " + settings.title
            page = Routes.corrections(page: 1)
            let corrections = site.listings.corrections.prefix(settings.feedLimit)
            entries = corrections.map { FeedEntry($0, on: site, tags) }
        case .topic(let handle):
            let topic = site.archive[handle]
            title = topic.title + " – " + settings.title
            page = Routes.topic(topic.id)
            entries = site.reviews(on: handle).prefix(settings.feedLimit).map { FeedEntry(reviewOf: $0, on: site, tags) }
        }
        id = tags.id(of: subject.route("feed", on: site), site.routes)
        updated =
            entries.map(\.updated).max().map(DateText.moment) ?? settings.since.map(DateText.moment) ?? "1970-01-01T00:00:00Z"
    }
}

/// What a feed is of.
enum FeedSubject: Sendable, Equatable {
    case reviews
    case corrections
    case topic(Handle<Topic>)

    /// Every feed of the site; a topic without reviews has none.
    static func all(of site: Site) -> [FeedSubject] {
        [.reviews, .corrections]
            + site.archive.topics.allHandles.filter { site.hasReviews(on: $0) }.map(FeedSubject.topic)
    }

    func route(_ file: String, on site: Site) -> Route {
        switch self {
        case .reviews: Routes.reviewFeed(file)
        case .corrections: Routes.correctionFeed(file)
        case .topic(let topic): Routes.feed(topic: site.archive[topic].id, file)
        }
    }
}

extension Site {
    func hasReviews(on topic: Handle<Topic>) -> Bool {
        !archive[topic].isWithdrawn && archive.backReferences.claimsOnTopic[topic].contains(where: isReviewed)
    }

    /// The claims of a topic that have a verdict, the latest review first.
    func reviews(on topic: Handle<Topic>) -> [Handle<Claim>] {
        archive.backReferences.claimsOnTopic[topic].filter(isReviewed)
            .map { Recency(archive[$0].reviewed?.value, index: $0.index) }
            .sorted()
            .map { Handle(Int($0.index)) }
    }

    private func isReviewed(_ claim: Handle<Claim>) -> Bool { archive[claim].verdict != nil && !archive[claim].isWithdrawn }
}
