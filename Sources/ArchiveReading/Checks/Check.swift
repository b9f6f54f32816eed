package import ArchiveModel
package import Diagnostics

/// One editorial rule: what an archive in order does not have, beyond what the format demands.
package protocol Check: Sendable {
    /// What it raises.
    static var kind: DiagnosticKind { get }
    /// Whether it looks at one record at a time, so that it can be trusted while others could not be read.
    static var looksAtOneRecord: Bool { get }
    /// - Parameter today: the day on which the archive is built, in UTC.
    static func diagnostics(in archive: Archive, today: PartialDate) -> [Diagnostic]
}
