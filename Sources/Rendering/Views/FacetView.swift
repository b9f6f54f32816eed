import ArchiveModel
import Hypertext
import Mustache

/// A way into a list: a year, a kind, a letter, with how many entries lie behind it.
struct FacetView: View {
    let title: String
    let address: Address
    let count: Int

    static let shape = Shape<FacetView>(
        "facet",
        [
            .text("title") { $0.title },
            .address("address") { $0.address },
            .text("count", doc: "How many entries there are.") { String($0.count) },
        ])
}
