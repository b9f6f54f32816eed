internal import ArchiveReading
package import Diagnostics

/// Checks sources as a build would before the gate, without a look at the output folder: for programs that want to know what a
/// change would do before they make it.
package struct ArchiveCheck: Sendable {
    private let options: BuildOptions

    package init(_ options: BuildOptions) { self.options = options }

    /// Everything that is wrong with the sources, sorted, less what records accept.
    package func diagnostics(in sources: SiteSources) async -> [Diagnostic] {
        await ArchivePreparation(options: options, trace: BuildTrace()).prepare(sources).diagnostics
    }
}
