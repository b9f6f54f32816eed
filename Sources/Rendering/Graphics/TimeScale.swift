import ArchiveModel

/// Where dates lie between the first and the last of some: in per cent of the width of a drawing, from its left.
///
/// A date that is known to the year or month alone takes all of that time: no day is invented for it.
struct TimeScale {
    private let start: Int
    private let end: Int

    /// Nothing where all dates are the same, for then there is no time to draw.
    init?(_ dates: [PartialDate]) {
        let spans = dates.map(Self.seconds)
        guard let start = spans.map(\.lowerBound).min(), let end = spans.map(\.upperBound).max(),
            Set(dates.map(\.text)).count > 1, end > start
        else { return nil }
        self.start = start
        self.end = end
    }

    /// Where a date begins: `12.5%`.
    func place(of date: PartialDate) -> String { Percentage.text(Self.seconds(of: date).lowerBound - start, of: end - start) }

    /// How far a date that is no single day extends: `8.3%`; nothing for a day or a moment.
    func length(of date: PartialDate) -> String? {
        guard date.precision < .day else { return nil }
        let span = Self.seconds(of: date)
        return Percentage.text(span.upperBound - span.lowerBound, of: end - start)
    }

    /// From the date's first second up to its last day; of a day and a moment that second alone.
    private static func seconds(of date: PartialDate) -> ClosedRange<Int> {
        let next: PartialDate
        switch date.precision {
        case .year: next = PartialDate(year: date.year + 1, month: 1, day: 1)
        case .month:
            next = PartialDate(
                year: date.month == 12 ? date.year + 1 : date.year, month: date.month == 12 ? 1 : date.month + 1, day: 1)
        case .day, .moment: return date.seconds...date.seconds
        }
        return date.seconds...(next.seconds - 86_400)
    }
}
