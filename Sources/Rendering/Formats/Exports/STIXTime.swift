import ArchiveModel
import Markup

/// Timestamps of STIX 2.1 (3.16), which know neither partial dates nor time zones.
enum STIXTime {
    /// Stands for what has no date at all: the beginning of Unix time.
    static let unknown = PartialDate(year: 1970, month: 1, day: 1)

    /// `2024-03-02T00:00:00.000Z`: the first moment of what is known.
    static func text(_ date: PartialDate) -> String {
        let day = PartialDate(secondsSinceEpoch: date.seconds).text
        let second = ((date.seconds % 86_400) + 86_400) % 86_400
        return day + "T" + pad(second / 3600) + ":" + pad(second / 60 % 60) + ":" + pad(second % 60) + ".000Z"
    }

    /// When a record came to be: by its history, else its own date, else since when the site is there.
    static func created(_ header: RecordHeader, since date: PartialDate?, _ settings: SiteSettings) -> PartialDate {
        header.history.first?.on.value ?? date ?? settings.since ?? unknown
    }

    /// When it last changed; never before it came to be.
    static func modified(_ header: RecordHeader, created: PartialDate) -> PartialDate {
        ([created] + header.history.map(\.on.value) + [header.withdrawn?.on.value].compactMap { $0 }).max() ?? created
    }

    private static func pad(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}
