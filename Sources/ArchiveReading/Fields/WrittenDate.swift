internal import ArchiveModel

/// A date in another form than the archive's, where it can mean one day or month alone: `2021-3-5`, `16 March 2021`, `16.03.2021`.
///
/// `03/05/2021` is March in some countries and May in others, so it is no such date; `16/03/2021` is.
struct WrittenDate {
    /// `YYYY-MM-DD`, or `YYYY-MM`.
    let text: String
    let isDay: Bool

    init?(_ written: String) {
        guard let parts = Self.parts(of: written), let year = parts.year else { return nil }
        let digits = Self.padded(year, 4) + "-" + Self.padded(parts.month, 2) + (parts.day.map { "-" + Self.padded($0, 2) } ?? "")
        guard PartialDate(digits) != nil, digits != written else { return nil }
        text = digits
        isDay = parts.day != nil
    }

    /// Whether a text is a date in digits that does not tell its day from its month.
    static func isAmbiguous(_ text: String) -> Bool {
        guard let fields = numbers(text, "/"), fields.count == 3, fields[2].count == 4 else { return false }
        return fields.allSatisfy { Int($0) != nil }
    }

    /// Whether a text is a date that no calendar has, such as 30 February.
    static func isImpossible(_ text: String) -> Bool {
        guard let parts = parts(of: text), let year = parts.year, let day = parts.day, (1000...9999).contains(year) else {
            return false
        }
        let digits = padded(year, 4) + "-" + padded(parts.month, 2) + "-" + padded(day, 2)
        return PartialDate(digits) == nil
    }

    private static func parts(of text: String) -> (year: Int?, month: Int, day: Int?)? {
        for separator in ["-", "/", "."] as [Character] {
            guard let fields = numbers(text, separator), let first = fields.first else { continue }
            let values = fields.compactMap { Int($0) }
            if first.count == 4, values.count == 3 { return (values[0], values[1], values[2]) }
            if first.count == 4, values.count == 2 { return (values[0], values[1], nil) }
            guard values.count == 3, fields[2].count == 4 else { return nil }
            // With full stops the day is written first everywhere.
            if separator == "." || values[0] > 12 { return (values[2], values[1], values[0]) }
            if separator == "/", values[1] > 12 { return (values[2], values[0], values[1]) }
            return nil
        }
        return inWords(text)
    }

    /// The fields of a text that is digits and one separator alone.
    private static func numbers(_ text: String, _ separator: Character) -> [Substring]? {
        let fields = text.split(separator: separator, omittingEmptySubsequences: false)
        // Who writes 03 does not mean 1 by 1: a digit is missing, and which one nobody knows.
        let isMixed = fields.contains { $0.hasPrefix("0") } && fields.contains { $0.count == 1 }
        guard fields.count > 1, !isMixed, fields.allSatisfy({ (1...4).contains($0.count) && $0.utf8.allSatisfy(isDigit) }) else {
            return nil
        }
        return fields
    }

    /// «16 March 2021», «March 16, 2021», «Mar. 2021», «16th of March 2021».
    private static func inWords(_ text: String) -> (year: Int?, month: Int, day: Int?)? {
        let words = text.lowercased().split { $0 == " " || $0 == "," || $0 == "." }.map(String.init).filter {
            !["of", "de", "del"].contains($0)
        }
        guard let place = words.firstIndex(where: { month(named: $0) != nil }), let month = month(named: words[place]),
            let last = words.last, last.utf8.count == 4, let year = Int(last), words.allSatisfy({ !$0.hasPrefix("+") })
        else { return nil }
        let others = words.indices.filter { $0 != place && $0 != words.count - 1 }
        guard others.count <= 1 else { return nil }
        guard let other = others.first else { return place == 0 ? (year, month, nil) : nil }
        let digits = words[other].prefix { $0.isASCII && $0.isNumber }
        guard let day = Int(digits), ["", "st", "nd", "rd", "th"].contains(String(words[other].dropFirst(digits.count))) else {
            return nil
        }
        return (year, month, day)
    }

    private static let months = [
        "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december",
    ]

    /// The same in other languages, where it is another word: German, French, Spanish, Italian, Portuguese, Dutch.
    private static let otherMonths: [String: Int] = [
        "januar": 1, "jänner": 1, "februar": 2, "märz": 3, "mai": 5, "juni": 6, "juli": 7, "oktober": 10, "dezember": 12,
        "janvier": 1, "février": 2, "mars": 3, "avril": 4, "juin": 6, "juillet": 7, "août": 8, "septembre": 9, "octobre": 10,
        "novembre": 11, "décembre": 12, "enero": 1, "febrero": 2, "marzo": 3, "abril": 4, "mayo": 5, "junio": 6, "julio": 7,
        "agosto": 8, "septiembre": 9, "octubre": 10, "noviembre": 11, "diciembre": 12, "gennaio": 1, "febbraio": 2, "aprile": 4,
        "maggio": 5, "giugno": 6, "luglio": 7, "settembre": 9, "ottobre": 10, "dicembre": 12, "janeiro": 1, "fevereiro": 2,
        "março": 3, "maio": 5, "junho": 6, "julho": 7, "setembro": 9, "outubro": 10, "novembro": 11, "dezembro": 12,
        "januari": 1, "februari": 2, "maart": 3, "mei": 5, "augustus": 8,
    ]

    /// By its English name, whole or its first three letters or more; or by that of another language, whole.
    private static func month(named word: String) -> Int? {
        if let month = otherMonths[word] { return month }
        guard word.utf8.count >= 3 else { return nil }
        return months.firstIndex { $0.hasPrefix(word) }.map { $0 + 1 }
    }

    private static func isDigit(_ byte: UInt8) -> Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) }

    private static func padded(_ number: Int, _ width: Int) -> String {
        let digits = String(number)
        return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
    }
}
