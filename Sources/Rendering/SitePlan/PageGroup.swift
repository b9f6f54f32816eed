import ArchiveModel
import Mustache

/// All pages of one kind.
protocol PageGroup: Sendable {
    /// The template that they are made with.
    var template: PageTemplate { get }
    func routes(on site: Site) -> [Route]
    /// The pages together with their template; nothing where it was not loaded.
    func renderer(_ templates: TemplateSet) -> (any PageRenderer)?
}

/// All pages of one kind with what turns them into bytes.
protocol PageRenderer: Sendable {
    /// Appends a page to an output.
    func render(_ index: Int, of site: Site, into output: inout [UInt8])
}

/// The pages of a kind, in its order.
struct Pages<Page: SitePage>: PageGroup {
    let pages: [Page]

    init(of site: Site) { pages = Page.pages(of: site) }

    var template: PageTemplate { PageTemplate(Page.template, of: Page.Shown.self) }

    func routes(on site: Site) -> [Route] { pages.map { $0.route(on: site) } }

    func renderer(_ templates: TemplateSet) -> (any PageRenderer)? {
        templates.template(Page.template, of: Page.Shown.self).map { TemplatedPages(pages: pages, template: $0) }
    }
}

/// The pages of a kind with their template.
struct TemplatedPages<Page: SitePage>: PageRenderer {
    let pages: [Page]
    let template: Template<Page.Shown>
    let records = RecordPool<Page.Shown>()

    func render(_ index: Int, of site: Site, into output: inout [UInt8]) {
        var record = records.take()
        record.fill(from: pages[index].view(on: site))
        template.render(record, into: &output)
        records.give(record)
    }
}
