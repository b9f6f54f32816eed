import Mustache

/// What a whole page shows: its own fields, and those that every page has.
protocol PageView: View {
    var frame: FrameView { get }
}

extension PageView {
    var words: Words { frame.site.words }
}

extension Shape where Viewed: PageView {
    /// A page's shape: `site`, `frame` and `title`, then the fields that are its own.
    init(page name: String, _ fields: [Field<Viewed>]) {
        self.init(
            name,
            [
                .view("site", of: SiteView.self, doc: "What is the same on every page.") { $0.frame.site },
                .view("frame", of: FrameView.self, doc: "What stands around the page's content.") { $0.frame },
                .text("title", doc: "Of the page.") { $0.frame.title },
            ] + fields)
    }
}
