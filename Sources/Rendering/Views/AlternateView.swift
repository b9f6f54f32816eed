import Hypertext
import Mustache

/// The same page in another language.
struct AlternateView: View {
    /// BCP 47.
    let language: String
    let title: String
    let address: Address

    static let shape = Shape<AlternateView>(
        "alternate",
        [
            .text("language") { $0.language },
            .text("title") { $0.title },
            .address("address", doc: "With scheme and host.") { $0.address },
        ])
}
