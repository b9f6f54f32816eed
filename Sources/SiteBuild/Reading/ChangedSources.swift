package import ArchiveReading

extension SiteSources {
    /// The same with other records; they are not read from any file.
    package func with(records: [ReadRecord]) -> SiteSources {
        SiteSources(
            settings: settings, records: records, assets: assets, spellings: spellings, templates: templates,
            strings: strings, themeAssets: themeAssets, inputs: inputs, diagnostics: diagnostics,
            hasSettingsErrors: hasSettingsErrors)
    }
}
