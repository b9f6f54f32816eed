package import ArchiveModel

/// One file that is written as it is.
package struct FileJob: Sendable {
    package enum Source: Sendable, Hashable {
        /// Below `Content/assets/`.
        case asset(Asset)
        /// Below `Templates/assets/`, with `/` between its parts.
        case theme(String)
    }

    package let route: Route
    package let source: Source
}
