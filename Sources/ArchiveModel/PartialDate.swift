/// A date as precisely as it is known: a year, a month, a day, or a moment (RFC 3339).
///
/// A precision that is not known is not invented.
package struct PartialDate: Sendable, Hashable {
    package enum Precision: Int, Sendable, Comparable {
        case year, month, day, moment
        package static func < (lhs: Precision, rhs: Precision) -> Bool { lhs.rawValue < rhs.rawValue }
    }

    package let year: Int
    /// 1–12; 1 where it is not known.
    package let month: Int
    /// 1–31; 1 where it is not known.
    package let day: Int
    package let precision: Precision
    /// For a moment, seconds since 1970-01-01T00:00:00Z; a leap second counts as the second before it.
    package let seconds: Int
    /// As it was written.
    package let text: String

    /// Reads `YYYY`, `YYYY-MM`, `YYYY-MM-DD` or an RFC 3339 date and time; nothing where the text is none or the day does
    /// not exist.
    package init?(_ text: String) {
        let bytes = Array(text.utf8)
        func number(_ range: Range<Int>) -> Int? {
            guard range.upperBound <= bytes.count else { return nil }
            var value = 0
            for byte in bytes[range] {
                guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) else { return nil }
                value = value * 10 + Int(byte - UInt8(ascii: "0"))
            }
            return value
        }
        func has(_ character: Unicode.Scalar, at index: Int) -> Bool {
            index < bytes.count && bytes[index] == UInt8(ascii: character)
        }
        guard let year = number(0..<4), year > 0 else { return nil }
        var month = 1
        var day = 1
        var precision = Precision.year
        if bytes.count > 4 {
            guard has("-", at: 4), let value = number(5..<7), (1...12).contains(value) else { return nil }
            month = value
            precision = .month
        }
        if bytes.count > 7 {
            guard has("-", at: 7), let value = number(8..<10),
                value >= 1, value <= Self.days(in: month, of: year)
            else { return nil }
            day = value
            precision = .day
        }
        var seconds = Self.daysSinceEpoch(year: year, month: month, day: day) * 86_400
        if bytes.count > 10 {
            guard bytes[10] | 0x20 == UInt8(ascii: "t"),
                let hour = number(11..<13), hour < 24, has(":", at: 13),
                let minute = number(14..<16), minute < 60, has(":", at: 16),
                let second = number(17..<19), second <= 60
            else { return nil }
            var next = 19
            if has(".", at: next) {
                next += 1
                let digits = bytes[next...].prefix { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }.count
                guard digits > 0 else { return nil }
                next += digits
            }
            guard next < bytes.count else { return nil }
            var offset = 0
            if bytes[next] | 0x20 == UInt8(ascii: "z") {
                next += 1
            } else {
                guard has("+", at: next) || has("-", at: next),
                    let hours = number(next + 1..<next + 3), hours < 24, has(":", at: next + 3),
                    let minutes = number(next + 4..<next + 6), minutes < 60
                else { return nil }
                offset = (has("-", at: next) ? -1 : 1) * (hours * 3600 + minutes * 60)
                next += 6
            }
            guard next == bytes.count else { return nil }
            seconds += hour * 3600 + minute * 60 + min(second, 59) - offset
            precision = .moment
        }
        self.year = year
        self.month = month
        self.day = day
        self.precision = precision
        self.seconds = seconds
        self.text = text
    }

    /// A day.
    package init(year: Int, month: Int, day: Int) {
        self.year = year
        self.month = month
        self.day = day
        precision = .day
        seconds = Self.daysSinceEpoch(year: year, month: month, day: day) * 86_400
        func pad(_ number: Int, _ width: Int) -> String {
            let digits = String(number)
            return String(repeating: "0", count: max(0, width - digits.count)) + digits
        }
        text = "\(pad(year, 4))-\(pad(month, 2))-\(pad(day, 2))"
    }

    /// The day in UTC that a number of seconds since 1970 lies in.
    package init(secondsSinceEpoch: Int) {
        let days = Int((Double(secondsSinceEpoch) / 86_400).rounded(.down))
        // Howard Hinnant's civil-from-days, over eras of 400 years that begin in March.
        let shifted = days + 719_468
        let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
        let dayOfEra = shifted - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let shiftedMonth = (5 * dayOfYear + 2) / 153
        let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
        self.init(
            year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month: month,
            day: dayOfYear - (153 * shiftedMonth + 2) / 5 + 1)
    }

    private static func days(in month: Int, of year: Int) -> Int {
        switch month {
        case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }

    private static func daysSinceEpoch(year: Int, month: Int, day: Int) -> Int {
        let shiftedYear = month <= 2 ? year - 1 : year
        let era = (shiftedYear >= 0 ? shiftedYear : shiftedYear - 399) / 400
        let yearOfEra = shiftedYear - era * 400
        let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
        return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
    }
}

extension PartialDate: Comparable {
    /// The order of lists: a partial date sorts as its first day, and before what is known more precisely.
    package static func < (lhs: PartialDate, rhs: PartialDate) -> Bool {
        (lhs.seconds, lhs.precision, lhs.text) < (rhs.seconds, rhs.precision, rhs.text)
    }

    /// Whether this lies before another for certain: both are compared at the coarser precision.
    package func isBefore(_ other: PartialDate) -> Bool {
        switch min(precision, other.precision) {
        case .year: year < other.year
        case .month: (year, month) < (other.year, other.month)
        case .day: (year, month, day) < (other.year, other.month, other.day)
        case .moment: seconds < other.seconds
        }
    }
}
