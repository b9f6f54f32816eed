package import Diagnostics
package import Markup

/// What every record of an archive has.
///
/// Records are immutable classes: pages hand them on by the thousand, and copying their fields would cost more than showing
/// them.
package protocol ArchiveRecord: Sendable {
    static var kind: RecordKind { get }
    var header: RecordHeader { get }
    /// What stands below the front matter.
    var body: Body { get }
    /// What each link of the body leads to, in the order of `body.links`.
    var linkTargets: [LinkTarget] { get }
    /// What a link without a text of its own shows.
    var displayTitle: String { get }
}

extension ArchiveRecord {
    /// The file name without `.md`, in NFC: unique within the kind.
    package var id: String { header.id }
    /// Where something of the record's file stands.
    package func place(_ range: ByteRange) -> Place { Place(header.file, range.range) }
    package var isWithdrawn: Bool { header.withdrawn != nil }
}
