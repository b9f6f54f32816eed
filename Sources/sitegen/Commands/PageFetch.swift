import ArchiveModel
import Fetching
import Foundation
import Importing
import SiteBuild

/// Fetches a page for an import.
struct PageFetch {
    let allowsPrivateNetworks: Bool
    let seconds: Int

    /// Whether an input is an address, and not a file.
    static func isAddress(_ input: String) -> Bool {
        let lower = input.prefix(8).lowercased()
        return lower.hasPrefix("http://") || lower.hasPrefix("https://")
    }

    /// The page, with what is to be kept of it.
    ///
    /// - Parameter more: media types that are taken beside HTML and plain text.
    /// - Throws: `FetchFailure`; a status that is no success is one.
    func page(at address: String, types more: Set<String> = []) throws(FetchFailure) -> OriginalStore.Original {
        var limits = FetchLimits(userAgent: "sitegen/" + Version.current)
        limits.seconds = seconds
        limits.bytes = ImportRefusal.maximumBytes
        let fetcher = Fetcher(limits, allowsPrivateNetworks: allowsPrivateNetworks)
        let result = try fetcher.fetch(address, types: more.union(["text/html", "application/xhtml+xml", "text/plain"]))
        guard (200..<300).contains(result.response.status) else { throw .status(result.response.status) }
        return OriginalStore.Original(
            bytes: result.response.bytes, requested: address, address: result.location.text, time: Self.now,
            contentType: result.response["content-type"], redirects: result.redirects.map(\.text))
    }

    /// RFC 3339, in UTC; `SOURCE_DATE_EPOCH` where it is set (reproducible-builds.org).
    private static var now: String {
        let epoch = ProcessInfo.processInfo.environment["SOURCE_DATE_EPOCH"].flatMap { TimeInterval($0) }
        return (epoch.map { Date(timeIntervalSince1970: $0) } ?? Date()).formatted(.iso8601)
    }
}
