package import ArchiveModel
package import Diagnostics
package import Mustache

/// Turns the pages of a plan into bytes: purely, from any number of threads, and without a way to fail.
package struct Renderer: Sendable {
    package let plan: SitePlan
    /// In the order of the plan's groups.
    private let renderers: [any PageRenderer]

    /// Compiles the templates of every kind of page.
    ///
    /// - Parameter sources: all files of templates; of two with one name the later one counts. The texts of the interface are
    ///   those of the plan's site.
    /// - Returns: nothing for a value where there are errors.
    package static func load(_ sources: [TemplateSource], plan: SitePlan) -> Diagnosed<Renderer?> {
        let templates = PageTemplates(sources, of: plan)
        return Diagnosed(Renderer(plan, templates), templates.diagnostics)
    }

    /// Nothing where the templates have errors.
    package init?(_ plan: SitePlan, _ templates: PageTemplates) {
        let renderers = plan.groups.compactMap { $0.renderer(templates.set) }
        guard !templates.hasErrors, renderers.count == plan.groups.count else { return nil }
        self.plan = plan
        self.renderers = renderers
    }

    private init(_ renderer: Renderer, showing archive: Archive) {
        plan = renderer.plan.showing(archive)
        renderers = renderer.renderers
    }

    /// The same pages of an archive with the same records, joins and orders, some of which have other words.
    package func showing(_ archive: Archive) -> Renderer { Renderer(self, showing: archive) }

    /// Appends a page to an output, which may be used again for the next one.
    package func render(_ job: PageJob, into output: inout [UInt8]) {
        render(job, of: plan.site, Unhashed.self, into: &output)
    }

    private struct Unhashed: FingerprintHasher {
        func update(_ bytes: UnsafeRawBufferPointer) {}
        func finish() -> Fingerprint { Fingerprint(high: 0, low: 0) }
    }

    /// Appends a page to an output, which may be used again for the next one; nothing where it would come out as before.
    ///
    /// - Parameters:
    ///   - site: that of the plan, or the same with a log.
    ///   - known: of what the page showed when it was written last, if its template is still the same.
    /// - Returns: the fingerprint of what the page shows.
    @discardableResult
    package func render<Hasher: FingerprintHasher>(
        _ job: PageJob, of site: Site, unless known: Fingerprint? = nil, _ hasher: Hasher.Type, into output: inout [UInt8]
    ) -> Fingerprint {
        renderers[Int(job.group)].render(Int(job.index), of: site, unless: known, hasher, into: &output)
    }

    /// The template of each kind of page, by `PageJob.group`: its path below `Templates/`, those of all files that it is made
    /// of, and what tells its contents apart.
    package func templates<Hasher: FingerprintHasher>(
        _ hasher: Hasher.Type
    ) -> [(name: String, files: [String], content: Fingerprint)] {
        renderers.map { ($0.template, $0.templateFiles, $0.templateFingerprint(hasher)) }
    }
}
