import ArchiveModel
import Hypertext
import Mustache

/// A link that leaves the site, named by where it leads.
struct ExternalLinkView: View {
    let address: Address

    static let shape = Shape<ExternalLinkView>(
        "externalLink",
        [
            .address("address") { $0.address },
            .text("name", doc: "Host and path: «www.wikidata.org/wiki/Q42».") {
                EvidenceOrigin.hostAndPath(of: $0.address.text)
            },
        ])
}
