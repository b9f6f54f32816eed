package import Diagnostics
package import Markup

/// What every record of an archive has.
///
/// Records are immutable classes: pages hand them on by the thousand, and copying their fields would cost more than showing
/// them. What of the header is asked all the time is theirs too: the way there is a look into memory that is far off.
package protocol ArchiveRecord: Sendable {
    static var kind: RecordKind { get }
    var header: RecordHeader { get }
    /// The file name without `.md`, in NFC: unique within the kind.
    var id: String { get }
    var isWithdrawn: Bool { get }
    /// What stands below the front matter.
    var body: Body { get }
    /// What each link of the body leads to, in the order of `body.links`.
    var linkTargets: [LinkTarget] { get }
    /// What a link without a text of its own shows.
    var displayTitle: String { get }
}

extension ArchiveRecord {
    /// Where something of the record's file stands.
    package func place(_ range: ByteRange) -> Place { Place(header.file, range.range) }
}
