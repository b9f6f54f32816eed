internal import ArchiveModel

/// Dates as pages write them.
enum DateReading {
    /// The day that a page gives for its machines: ISO 8601 with or without a time, in the zone it is written in; or words.
    static func day(_ text: String) -> PartialDate? {
        let text = text.collapsedText
        let digits = text.prefix(10).map { $0 == "/" || $0 == "." ? "-" : $0 }
        if digits.count >= 8, let date = PartialDate(padded(String(digits))), date.precision >= .day { return plausible(date) }
        if text.utf8.count >= 8, text.utf8.prefix(8).allSatisfy({ (48...57).contains($0) }),
            text.utf8.count == 8 || text.utf8.count >= 14
        {
            let bytes = Array(text)
            return PartialDate("\(String(bytes[0..<4]))-\(String(bytes[4..<6]))-\(String(bytes[6..<8]))").flatMap(plausible)
        }
        return visibleDay(text)
    }

    /// Which of two numbers before a year is the day.
    enum Order: Sendable {
        case dayFirst, monthFirst
    }

    /// A day as readers see it: in words, or in figures where these can be read in one way only.
    ///
    /// - Parameter order: how the page's readers read figures, where that is known.
    static func visibleDay(_ text: String, order: Order? = nil) -> PartialDate? {
        words(text) ?? ideographs(text) ?? figures(text, order: order)
    }

    /// Whether a line is about a day, be it one that can be read in two ways.
    static func isAboutDay(_ text: String) -> Bool {
        visibleDay(text) != nil || figures(text, order: .dayFirst) != nil || figures(text, order: .monthFirst) != nil
    }

    /// The zones of North America, where the month stands first.
    private static let monthFirstZones: Set<Substring> = ["EST", "EDT", "CST", "CDT", "MST", "MDT", "PST", "PDT", "ET", "PT"]

    /// `16.3.2021`, and `16/03/2021` where only one of the two numbers can be a month, or the order is known.
    static func figures(_ text: String, order: Order? = nil) -> PartialDate? {
        let order = text.spacedWords.contains(where: monthFirstZones.contains) ? .monthFirst : order
        for word in joined(text).split(whereSeparator: { $0.isWhitespace || ",;|()".contains($0) }) {
            for separator in [".", "/", "-"] as [Character] {
                let parts = word.split(separator: separator).map(String.init)
                guard parts.count == 3, let first = Int(parts[0]), let second = Int(parts[1]) else { continue }
                if parts[0].count == 4, yearNumber(parts[0]) != nil {
                    if let date = PartialDate(padded(parts.joined(separator: "-"))), date.precision == .day {
                        return plausible(date)
                    }
                    continue
                }
                guard yearNumber(parts[2]) != nil, parts[0].count <= 2, parts[1].count <= 2 else { continue }
                let isDayFirst = separator == "." || first > 12 || order == .dayFirst && second <= 12
                guard isDayFirst || second > 12 || first == second || order == .monthFirst else { continue }
                let (day, month) = isDayFirst ? (first, second) : (second, first)
                return PartialDate(padded("\(parts[2])-\(month)-\(day)")).flatMap(plausible)
            }
        }
        return nil
    }

    /// `16. 3. 2021` without its spaces.
    private static func joined(_ text: String) -> String {
        guard text.contains(". "), text.utf8.count < 400 else { return text }
        let parts = text.split(separator: ". ", omittingEmptySubsequences: false)
        return parts.dropFirst().reduce(String(parts[0])) { result, part in
            let isBetween =
                result.last.map { $0.isASCII && $0.isNumber } == true && part.first.map { $0.isASCII && $0.isNumber } == true
            return result + (isBetween ? "." : ". ") + part
        }
    }

    /// `2021年3月16日`.
    private static func ideographs(_ text: String) -> PartialDate? {
        guard let year = text.firstIndex(of: "年") ?? text.firstIndex(of: "년") else { return nil }
        let digits = text[..<year].reversed().prefix { $0.isASCII && $0.isNumber }
        let rest = text[text.index(after: year)...].split { !($0.isASCII && $0.isNumber) }.prefix(2).map(String.init)
        guard digits.count == 4, rest.count == 2 else { return nil }
        return PartialDate(padded("\(String(digits.reversed()))-\(rest[0])-\(rest[1])")).flatMap(plausible)
    }

    /// `2021-3-6` and `2021-3-16T…` with their zeros.
    private static func padded(_ text: String) -> String {
        let parts = text.split(separator: "-", maxSplits: 2)
        guard parts.count == 3, parts[0].count == 4 else { return text }
        let day = parts[2].prefix { $0.isNumber }
        return "\(parts[0])-\(parts[1].count == 1 ? "0" : "")\(parts[1])-\(day.count == 1 ? "0" : "")\(day.prefix(2))"
    }

    /// A day in words: `16 March 2021`, `Mar. 16, 2021`, `16. März 2021`; nothing where month or year are missing.
    static func words(_ text: String) -> PartialDate? {
        let tokens = withLatinDigits(text).lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
        for (index, token) in tokens.enumerated() {
            guard let month = MonthName.number(token) else { continue }
            let after = tokens[(index + 1)...].prefix(3).filter { $0 != "de" && $0 != "del" }
            let before = tokens[..<index].suffix(2).filter { $0 != "de" && $0 != "of" }
            var day = before.last.flatMap(dayNumber)
            var year = after.first.flatMap(yearNumber)
            if day == nil, let next = after.first.flatMap(dayNumber) {
                day = next
                // `Sep 11 08:14:22 UTC 2023`
                let behind = tokens[(index + 1)...].dropFirst().prefix(6)
                let time = behind.prefix { $0.count <= 2 && Int($0) != nil }
                year =
                    behind.dropFirst(time.count > 1 ? time.count : 0).prefix(time.count > 1 ? 2 : 1).lazy.compactMap(yearNumber)
                    .first ?? after.dropFirst().first.flatMap(yearNumber)
            }
            // `2021. március 16.`
            year = year ?? before.last.flatMap(yearNumber)
            if let day, let year {
                return PartialDate("\(year)-\(month < 10 ? "0" : "")\(month)-\(day < 10 ? "0" : "")\(day)").flatMap(plausible)
            }
        }
        return nil
    }

    /// With the digits that Arabic, Persian and other scripts have of their own as those of ASCII.
    private static func withLatinDigits(_ text: String) -> String {
        guard text.unicodeScalars.contains(where: { $0.value > 0x5FF && $0.properties.numericType == .decimal }) else {
            return text
        }
        return String(
            text.map { $0.isASCII ? $0 : $0.wholeNumberValue.flatMap { (0...9).contains($0) ? Character("\($0)") : nil } ?? $0 })
    }

    /// What a line says of days without what it says of changes: `Updated 20 March | Published 16 March` has one left; a line about
    /// a change alone has nothing.
    static func withoutUpdates(_ text: String) -> String {
        let lower = text.lowercased()
        guard lower.count == text.count, let update = changes.compactMap({ lower.firstRange(of: $0)?.lowerBound }).min() else {
            return text
        }
        let publications = publications.compactMap { lower[update...].firstRange(of: $0)?.lowerBound }.min()
        let start = publications ?? update
        let distance = lower.distance(from: lower.startIndex, to: start)
        let index = text.index(text.startIndex, offsetBy: distance)
        return publications == nil ? String(text[..<index]) : String(text[index...])
    }

    /// Whether a line is about days and begins with a word that says which.
    static func isLabelled(_ text: String) -> Bool {
        let lower = text.lowercased().drop { !$0.isLetter }
        return (publications + changes).contains { lower.hasPrefix($0) } && isAboutDay(text)
    }

    private static let changes = [
        "last updated", "last modified", "updated", "update", "modified", "last edited", "revised", "aktualisiert", "stand:",
        "mis à jour", "modifié",
        "mise à jour",
        "actualizado", "actualización", "aggiornato", "atualizado", "bijgewerkt", "oppdatert", "uppdaterad", "opdateret",
        "обновлено",
        "zaktualizowano", "güncelleme", "更新", "수정",
    ]
    private static let publications = [
        "publi", "posted", "start date", "first", "created", "originally", "issued", "veröffentlicht", "erstellt", "pubbl",
        "gepubliceerd",
        "опубликовано", "入力", "입력", "发布", "掲載",
    ]

    /// The day in the path of an address, `/2021/03/16/`, `/2021/mar/16/`, `/20210316/`.
    static func path(_ address: String) -> PartialDate? {
        let path = address.split(separator: "/").dropFirst(address.contains("://") ? 2 : 0)
        let digits = path.joined(separator: "/").split { $0 == "/" || $0 == "-" || $0 == "_" || $0 == "." }.filter {
            $0.utf8.count == 8 && $0.utf8.allSatisfy { (48...57).contains($0) } && ($0.hasPrefix("20") || $0.hasPrefix("199"))
        }
        for part in digits {
            if let date = PartialDate("\(part.prefix(4))-\(part.dropFirst(4).prefix(2))-\(part.suffix(2))") {
                return plausible(date)
            }
        }
        let parts = address.split { $0 == "/" || $0 == "-" || $0 == "_" }.map { part in
            part.count == 3 ? MonthName.number(part.lowercased()).map(String.init) ?? String(part) : String(part)
        }
        for index in parts.indices.dropLast(2) where parts[index].count == 4 {
            guard yearNumber(parts[index]) != nil, parts[index + 1].count <= 2, parts[index + 2].count <= 2 else { continue }
            let text = padded(parts[index...index + 2].joined(separator: "-"))
            if let date = PartialDate(text), date.precision == .day { return plausible(date) }
        }
        return nil
    }

    /// Nothing was published on the web before 1600, and a page with the year 9999 means none.
    private static func plausible(_ date: PartialDate) -> PartialDate? {
        (1600...2200).contains(date.year) ? date : nil
    }

    private static func dayNumber(_ token: String) -> Int? {
        let digits = token.prefix { $0.isASCII && $0.isNumber }
        guard ["", "st", "nd", "rd", "th", "er"].contains(token.dropFirst(digits.count)), let day = Int(digits) else {
            return nil
        }
        return (1...31).contains(day) ? day : nil
    }

    private static func yearNumber(_ token: String) -> Int? {
        guard token.count == 4, let year = Int(token), (1600...2200).contains(year) else { return nil }
        return year
    }
}
