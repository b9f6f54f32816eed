/// What of an HTTP request an answer depends on.
struct PreviewRequest: Sendable {
    var method = "GET"
    /// Percent-encoded, with its query: `/claims/?year=2021`.
    var target: String
    /// The value of `Host`.
    var host: String?
    /// The value of `Range`.
    var range: String?
    /// The value of `Origin`.
    var origin: String?

    /// Without the query.
    var path: String { String(target.prefix { $0 != "?" }) }

    /// With its question mark; empty where there is none.
    var query: String { String(target.dropFirst(path.count)) }
}
