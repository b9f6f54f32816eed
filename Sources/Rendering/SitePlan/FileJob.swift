package import ArchiveModel

/// One file of the site that is no page.
package struct FileJob: Sendable {
    package enum Source: Sendable {
        /// Below `Content/assets/`.
        case asset(Asset)
        /// Below `Templates/assets/`, with `/` between its parts.
        case theme(String)
        /// Made from the archive.
        case generated(GeneratedFile)
    }

    package let route: Route
    package let source: Source

    /// Whether the file has another address when it has other bytes.
    package var isNamedByContent: Bool {
        guard case .theme(let path) = source else { return false }
        return !route.file.hasSuffix("/" + path)
    }
}
