/// What machines read of the site, one name for each format: what `outputs` in `site.json` lists.
///
/// `Documentation/Formats.md` says what each holds.
package enum ExportFormat: String, Sendable, CaseIterable {
    /// The schema.org description in each page (JSON-LD 1.1).
    case linkedData = "jsonld"
    /// `/claimreview.json`: a schema.org `DataFeed` of all reviews.
    case claimReviews = "claimreview"
    /// `feed.xml`: RFC 4287.
    case atom
    /// `feed.json`: JSON Feed 1.1.
    case jsonFeed = "jsonfeed"
    /// `/sitemap.xml` and `/robots.txt`: sitemaps.org 0.9, RFC 9309.
    case sitemap
    /// `index.json` beside the page of each record.
    case json
}

extension SiteSettings {
    /// Whether a format is written: each is, unless `outputs` leaves it out.
    package func writes(_ format: ExportFormat) -> Bool { outputs?.contains(format) ?? true }
}
