internal import ArchiveModel
internal import ArchiveReading
package import Diagnostics
package import Rendering

/// Reads an archive for an export of the whole of it; nothing is rendered and no rule is asked.
package struct ArchiveExport: Sendable {
    /// Nothing where the content has errors: what may not be published may not be exported either.
    package let site: Site?
    /// The errors, sorted.
    package let errors: [Diagnostic]
    /// Whether any of them is one of `site.json`.
    package let hasSettingsErrors: Bool

    /// - Throws: `SystemError` if the folder itself cannot be read.
    package static func read(_ options: BuildOptions) async throws(SystemError) -> ArchiveExport {
        let sources = try await SourceReader.read(options)
        var found = sources.diagnostics + sources.records.flatMap(\.diagnostics)
        var site: Site?
        if let settings = sources.settings {
            let linked = sources.linked(with: settings, options)
            found += linked.diagnostics
            site = Site(linked.archive, words: Words(sources.strings))
        }
        let errors = found.filter { $0.severity == .error }.sorted()
        return ArchiveExport(
            site: errors.isEmpty ? site : nil, errors: errors, hasSettingsErrors: sources.hasSettingsErrors)
    }
}
