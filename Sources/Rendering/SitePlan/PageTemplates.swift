package import Diagnostics
package import Mustache

/// The templates of every kind of page, compiled: they do not depend on what an archive holds, so they are good for any plan.
package struct PageTemplates: Sendable {
    let set: TemplateSet
    /// What is wrong with them.
    package let diagnostics: [Diagnostic]
    let hasErrors: Bool

    /// - Parameters:
    ///   - sources: all files of templates; of two with one name the later one counts.
    ///   - plan: any that is at hand with the same words: all have the same kinds of page.
    package init(_ sources: [TemplateSource], of plan: SitePlan) {
        let loaded = TemplateSet.load(
            sources: sources, phrases: plan.site.words.table.phrases, pages: plan.groups.map(\.template))
        set = loaded.value
        diagnostics = loaded.diagnostics
        hasErrors = loaded.hasErrors
    }
}
