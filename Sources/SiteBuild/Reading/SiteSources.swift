package import ArchiveModel
package import ArchiveReading
package import Diagnostics
internal import Markup
package import Mustache
package import Rendering

/// Everything that a site is made from, read but not yet linked.
package struct SiteSources: Sendable {
    /// Nothing where `site.json` has errors or is not there.
    package let settings: SiteSettings?
    package let records: [ReadRecord]
    package let assets: [ReadAsset]
    /// Of each asset the name that the file system has, where that is not its path.
    package let spellings: [String: String]
    /// The templates, those of the site in place of the built-in ones.
    package let templates: [TemplateSource]
    /// The words of the interface, in the site's language.
    package let strings: StringTable
    /// Files below `Templates/assets/`, with their bytes, sorted by path.
    package let themeAssets: [ThemeAsset]
    /// Every file that was read, sorted by path.
    let inputs: [BuildState.Input]
    /// All that was wrong so far, but for what is in the records.
    package let diagnostics: [Diagnostic]
    /// Whether any error is one of `site.json`.
    package let hasSettingsErrors: Bool
}

extension SiteSources {
    /// The archive that they make, with what is wrong between its records.
    func linked(with settings: SiteSettings, _ options: BuildOptions) -> LinkedArchive {
        Linker.link(
            Linker.Input(
                settings: settings, records: records, assets: assets, includesDrafts: options.includesDrafts,
                sharing: Parallel.sharing(jobs: options.jobs), moves: diagnostics.compactMap(\.fix).flatMap(\.moves)))
    }
}

/// A file of the theme that is published as it is.
package struct ThemeAsset: Sendable {
    /// Relative to `Templates/assets/`.
    package let path: String
    package let bytes: [UInt8]
}
