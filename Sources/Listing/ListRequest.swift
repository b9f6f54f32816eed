package import ArchiveModel
internal import Diagnostics
internal import Markup

/// What somebody asked to be listed, by names that the archive may not have.
package struct ListRequest: Sendable {
    package var verdict: String?
    package var isUnrated = false
    package var about: String?
    package var by: String?
    package var topic: String?
    /// How many days ago the last review was at least one day more than.
    package var staleDays: Int?

    package init() {}

    /// A name that the archive does not have.
    package struct UnknownName: Error, Sendable, Equatable {
        /// A sentence without a full stop.
        package let message: String
        package let help: String
    }

    /// The request in terms of an archive.
    package func filter(in archive: Archive, today: PartialDate) throws(UnknownName) -> ListFilter {
        var filter = ListFilter()
        if let verdict {
            let ratings = archive.settings.ratings.ratings.map(\.id)
            guard ratings.contains(verdict) else {
                throw UnknownName(
                    message: "the scale has no rating “\(VisibleText.of(verdict))”",
                    help: NearMiss.help(for: verdict, in: ratings, what: "rating"))
            }
            filter.verdict = verdict
        }
        filter.isUnrated = isUnrated
        filter.about = try about.map { name throws(UnknownName) in try Self.handle(of: name, in: archive.actors) }
        filter.by = try by.map { name throws(UnknownName) in try Self.handle(of: name, in: archive.actors) }
        filter.topic = try topic.map { name throws(UnknownName) in try Self.handle(of: name, in: archive.topics) }
        filter.reviewedBefore = staleDays.map { PartialDate(secondsSinceEpoch: today.seconds - $0 * 86_400) }
        return filter
    }

    private static func handle<Record: ArchiveRecord>(
        of name: String, in records: Table<Record>
    ) throws(UnknownName) -> Handle<Record> {
        if let handle = records.handle(of: name) { return handle }
        let kind = Record.kind.rawValue
        let shown = VisibleText.of(name)
        if let present = records.first(where: { $0.header.aliases.contains(name) }) {
            throw UnknownName(
                message: "“\(shown)” is a former id of the \(kind) “\(present.id)”", help: "Write “\(present.id)”.")
        }
        throw UnknownName(
            message: "there is no \(kind) “\(shown)”", help: NearMiss.help(for: name, in: records.map(\.id), what: kind))
    }
}
