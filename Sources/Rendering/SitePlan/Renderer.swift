package import Diagnostics
package import Mustache

/// Turns the pages of a plan into bytes: purely, from any number of threads, and without a way to fail.
package struct Renderer: Sendable {
    package let plan: SitePlan
    /// In the order of the plan's groups.
    private let renderers: [any PageRenderer]

    /// Compiles the templates of every kind of page.
    ///
    /// - Parameter sources: all files of templates; of two with one name the later one counts.
    /// - Returns: nothing for a value where there are errors.
    package static func load(_ sources: [TemplateSource], plan: SitePlan) -> Diagnosed<Renderer?> {
        let templates = TemplateSet.load(sources: sources, pages: plan.groups.map(\.template))
        let renderers = plan.groups.compactMap { $0.renderer(templates.value) }
        guard !templates.hasErrors, renderers.count == plan.groups.count else {
            return Diagnosed(nil, templates.diagnostics)
        }
        return Diagnosed(Renderer(plan: plan, renderers: renderers), templates.diagnostics)
    }

    /// Appends a page to an output, which may be used again for the next one.
    package func render(_ job: PageJob, into output: inout [UInt8]) {
        renderers[Int(job.group)].render(Int(job.index), of: plan.site, into: &output)
    }
}
