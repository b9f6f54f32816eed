import ArchiveModel
import Mustache

/// All pages of one kind.
protocol PageGroup: Sendable {
    /// The template that they are made with.
    var template: PageTemplate { get }
    var isOverview: Bool { get }
    func routes(on site: Site) -> [Route]
    /// Whether another group has the same pages; nothing is said of what they show.
    func hasSamePages(as other: any PageGroup) -> Bool
    /// The pages together with their template; nothing where it was not loaded.
    func renderer(_ templates: TemplateSet) -> (any PageRenderer)?
}

/// All pages of one kind with what turns them into bytes.
protocol PageRenderer: Sendable {
    /// The template's path below `Templates/`.
    var template: String { get }
    /// The paths of all files that the template is made of, itself included, sorted.
    var templateFiles: [String] { get }
    /// Of all that the template adds to what it is shown.
    func templateFingerprint<Hasher: FingerprintHasher>(_ hasher: Hasher.Type) -> Fingerprint

    /// Appends a page to an output, unless what it shows has this fingerprint.
    ///
    /// - Returns: the fingerprint of what the page shows.
    func render<Hasher: FingerprintHasher>(
        _ index: Int, of site: Site, unless known: Fingerprint?, _ hasher: Hasher.Type, into output: inout [UInt8]
    ) -> Fingerprint
}

/// The pages of a kind, in its order.
struct Pages<Page: SitePage>: PageGroup {
    let pages: [Page]

    init(of site: Site) { pages = Page.pages(of: site) }

    var isOverview: Bool { Page.isOverview }

    var template: PageTemplate { PageTemplate(Page.template, of: Page.Shown.self) }

    func routes(on site: Site) -> [Route] { pages.map { $0.route(on: site) } }

    func hasSamePages(as other: any PageGroup) -> Bool { (other as? Pages<Page>)?.pages == pages }

    func renderer(_ templates: TemplateSet) -> (any PageRenderer)? {
        templates.template(Page.template, of: Page.Shown.self).map { TemplatedPages(pages: pages, template: $0) }
    }
}

/// The pages of a kind with their template.
struct TemplatedPages<Page: SitePage>: PageRenderer {
    let pages: [Page]
    private let compiled: Template<Page.Shown>
    private let records = RecordPool<Page.Shown>()

    init(pages: [Page], template: Template<Page.Shown>) {
        self.pages = pages
        compiled = template
    }

    var template: String { Page.template }
    var templateFiles: [String] { compiled.files }

    func templateFingerprint<Hasher: FingerprintHasher>(_ hasher: Hasher.Type) -> Fingerprint {
        var hasher = Hasher()
        compiled.digest { hasher.update($0) }
        return hasher.finish()
    }

    func render<Hasher: FingerprintHasher>(
        _ index: Int, of site: Site, unless known: Fingerprint?, _ hasher: Hasher.Type, into output: inout [UInt8]
    ) -> Fingerprint {
        var record = records.take()
        defer { records.give(record) }
        record.fill(from: pages[index].view(on: site))
        var hasher = Hasher()
        record.digest { hasher.update($0) }
        let fingerprint = hasher.finish()
        if fingerprint != known { compiled.render(record, into: &output) }
        return fingerprint
    }
}
