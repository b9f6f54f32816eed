import ArchiveModel
import Hypertext
import Markup
import Mustache

/// The same in a form for machines: a feed, or a record as data.
struct FormatLinkView: View {
    /// An Internet media type.
    let type: String
    let title: String
    let address: Address

    static let shape = Shape<FormatLinkView>(
        "formatLink",
        [
            .text("type", doc: "An Internet media type.") { $0.type },
            .text("title") { $0.title },
            .address("address") { $0.address },
        ])
}

extension FormatLinkView {
    /// The feeds of a subject, in the formats that are written.
    static func feeds(_ title: String, _ settings: SiteSettings, _ routes: Routes, route: (String) -> Route) -> [FormatLinkView] {
        FeedFormat.allCases.filter { settings.writes($0.format) }.map {
            FormatLinkView(type: $0.mediaType, title: title, address: routes.address(route($0.file)))
        }
    }
}

extension Site {
    var correctionFeeds: [FormatLinkView] {
        FormatLinkView.feeds(words[.corrections], archive.settings, routes, route: Routes.correctionFeed)
    }

    /// The feeds of a topic; none where none of its claims has a verdict.
    func feeds(on topic: Handle<Topic>) -> [FormatLinkView] {
        guard hasReviews(on: topic) else { return [] }
        let record = archive[topic]
        return FormatLinkView.feeds(record.title, archive.settings, routes) { Routes.feed(topic: record.id, $0) }
    }

    /// The record of a page as data.
    func data(of record: some ArchiveRecord, _ kind: RecordKind) -> [FormatLinkView] {
        guard archive.settings.writes(.json), kind != .page else { return [] }
        return [
            FormatLinkView(
                type: "application/json", title: record.displayTitle,
                address: routes.address(Routes.data(of: kind, record.id)))
        ]
    }
}
