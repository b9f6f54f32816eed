import ArchiveModel
import Hypertext
import Markup

/// `/claimreview.json`: every review of the site as a schema.org `DataFeed`, in the form of Data Commons' fact-check feed.
///
/// Each `DataFeedItem` has the `url` of the claim's page, and as its one `item` the `ClaimReview` that the page embeds, in the
/// order of the claims' ids; one item a line.
struct ClaimReviewFile: PartedFile {
    static let format: ExportFormat? = .claimReviews

    static func files(of site: Site) -> [ClaimReviewFile] { [ClaimReviewFile()] }

    func route(on site: Site) -> Route { Routes.claimReviews }

    /// The head, a part for each run of claims, and the tail.
    func partCount(on site: Site) -> Int { 2 + site.runs(of: site.archive.claims.count).count }

    func append(part: Int, of site: Site, digest: @escaping Digest, to output: inout [UInt8]) {
        let data = LinkedData(site: site)
        let runs = site.runs(of: site.archive.claims.count)
        switch part {
        case 0: appendHead(data, to: &output)
        case ..<(runs.count + 1): appendReviews(runs[part - 1], data, to: &output)
        default: output.append(utf8: "\n]}\n")
        }
    }

    private func appendHead(_ data: LinkedData, to output: inout [UInt8]) {
        let settings = data.settings
        var head = JSONObject()
        head.add("@context", LinkedData.context)
        head.add("@type", "DataFeed")
        head.add("@id", data.address(Routes.claimReviews))
        head.add("name", settings.title)
        head.add("url", data.address(Routes.home))
        head.add("license", settings.license?.url?.text)
        let reviews = data.archive.claims.filter(\.isReviewed)
        head.add("dateModified", data.date(reviews.compactMap(\.modified).max()))
        head.value.append(to: &output)
        output.removeLast()
        output.append(utf8: ",\"dataFeedElement\":[")
    }

    private func appendReviews(_ claims: Range<Int>, _ data: LinkedData, to output: inout [UInt8]) {
        let archive = data.archive
        // The nearest review before says enough, so that no part rests on all that stand before it.
        var isFirst = !(0..<claims.lowerBound).reversed().contains { archive[Handle<Claim>($0)].isReviewed }
        for handle in claims.lazy.map(Handle<Claim>.init) {
            guard let review = data.review(of: handle) else { continue }
            let claim = archive[handle]
            var item = JSONObject(type: "DataFeedItem")
            item.add("url", data.address(Routes.claim(claim.id)))
            item.add("dateCreated", data.date(claim.reviewPublished))
            item.add("dateModified", data.date(claim.modified))
            item.add("item", list: [review])
            output.append(utf8: isFirst ? "\n" : ",\n")
            isFirst = false
            item.value.append(to: &output)
        }
    }
}

extension Claim {
    fileprivate var isReviewed: Bool { verdict != nil && !isWithdrawn }
}
