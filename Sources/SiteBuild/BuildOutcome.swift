package import Diagnostics

/// What came of a build or a check.
package struct BuildOutcome: Sendable {
    package enum Status: Int32, Sendable {
        /// The site was built, or is in order.
        case done = 0
        /// The content has errors, or warnings where those count as such; nothing was written.
        case contentErrors = 1
        /// The settings or the folders that were named cannot be used; nothing was written.
        case settingsErrors = 2
        /// A file could not be read, or the output not be written.
        case diskErrors = 3
    }

    package var status: Status
    /// Sorted; those that records accept are taken out.
    package var diagnostics: [Diagnostic] = []
    package var summary: BuildSummary?
    /// Why the build stopped, where that is no diagnostic of the content.
    package var failure: String?
    /// Whether the disk refused something after the first file was written: each file is whole, but not all are new.
    package var isPartlyWritten = false

    package init(status: Status) { self.status = status }

    package func count(_ severity: Severity) -> Int { diagnostics.count { $0.severity == severity } }
}

/// What was built, in numbers.
package struct BuildSummary: Sendable {
    package var records: RecordCounts
    /// Files of the site, pages and others.
    package var files = 0
    /// Pages that were made anew, whether or not they came out the same.
    package var rendered = 0
    package var written = 0
    package var unchanged = 0
    package var removed = 0
    package var seconds = 0.0
    /// The greatest resident size of the process, in bytes.
    package var peakMemory = 0
}
