import ArchiveModel
import Hypertext
import Markup

/// `/claimreview.json`: every review of the site as a schema.org `DataFeed`, in the form of Data Commons' fact-check feed.
///
/// Each `DataFeedItem` has the `url` of the claim's page, and as its one `item` the `ClaimReview` that the page embeds, in the
/// order of the claims' ids; one item a line.
struct ClaimReviewFile: SiteFile {
    static let format: ExportFormat? = .claimReviews

    static func files(of site: Site) -> [ClaimReviewFile] { [ClaimReviewFile()] }

    func route(on site: Site) -> Route { Routes.claimReviews }

    func append(of site: Site, digest: @escaping Digest, to output: inout [UInt8]) {
        let data = LinkedData(site: site)
        let archive = site.archive
        var head = JSONObject()
        head.add("@context", LinkedData.context)
        head.add("@type", "DataFeed")
        head.add("@id", data.address(Routes.claimReviews))
        head.add("name", archive.settings.title)
        head.add("url", data.address(Routes.home))
        head.add("license", archive.settings.license?.url?.text)
        let reviews = archive.claims.filter { $0.verdict != nil && !$0.isWithdrawn }
        head.add("dateModified", data.date(reviews.compactMap(\.modified).max()))
        head.value.append(to: &output)
        output.removeLast()
        output.append(utf8: ",\"dataFeedElement\":[")
        var isFirst = true
        for handle in archive.claims.allHandles {
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
        output.append(utf8: "\n]}\n")
    }
}
