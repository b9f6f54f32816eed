import ArchiveModel

// How dates are written in pages.
extension Words {
    /// «2021», «March 2021», «16 March 2021», «16 March 2021, 14:05 UTC+05:00»: never more than is known.
    func date(_ date: PartialDate) -> String {
        let year = String(date.year)
        switch date.precision {
        case .year: return year
        case .month: return phrase(.month).filled(("month", month(date.month)), ("year", year))
        case .day: return day(date)
        case .moment:
            let text = date.text.utf8
            let time = String(Substring(text.dropFirst(11).prefix(5)))
            return phrase(.moment).filled(
                ("day", day(date)), ("time", time), ("offset", DateText.offset(of: date, zulu: "")))
        }
    }

    private func day(_ date: PartialDate) -> String {
        phrase(.day).filled(("day", String(date.day)), ("month", month(date.month)), ("year", String(date.year)))
    }
}
