import ArchiveModel

/// The two formats of feeds, which say the same.
enum FeedFormat: Sendable, CaseIterable {
    /// RFC 4287.
    case atom
    /// JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1/).
    case json

    var format: ExportFormat {
        switch self {
        case .atom: .atom
        case .json: .jsonFeed
        }
    }

    var file: String {
        switch self {
        case .atom: "feed.xml"
        case .json: "feed.json"
        }
    }

    var mediaType: String {
        switch self {
        case .atom: "application/atom+xml"
        case .json: "application/feed+json"
        }
    }
}
