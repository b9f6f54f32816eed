import Hypertext
import Mustache

/// A view like that of the page for addresses that lead nowhere: what the examples of all diagnostics are shown with.
struct MissingPageView: View {
    var site = SiteView()
    var title = "Nothing here"

    static let shape = Shape<MissingPageView>(
        "missing page",
        [
            .view("site", of: SiteView.self, doc: "The site.") { $0.site },
            .text("title", doc: "What the page is called.") { $0.title },
        ])

    struct SiteView: View {
        var title = "Harbour files"
        var description: String?
        var home = Address(site: "/")

        static let shape = Shape<SiteView>(
            "site",
            [
                .text("title") { $0.title },
                .text("description") { $0.description },
                .address("home") { $0.home },
            ])
    }
}
