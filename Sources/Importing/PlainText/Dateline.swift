/// The place, and perhaps the agency, before the first sentence of a report: `PORT HAVEN, Isle (Agency) — `.
struct Dateline: Equatable {
    let place: String
    let agency: String?

    init?(_ paragraph: String) {
        for dash in [" — ", " – ", " -- ", " - ", "— "] {
            guard let range = paragraph.firstRange(of: dash) else { continue }
            var head = String(paragraph[..<range.lowerBound])
            guard head.count <= 60 else { continue }
            var agency: String?
            if head.hasSuffix(")"), let open = head.lastIndex(of: "(") {
                agency = String(head[head.index(after: open)...].dropLast()).trimmedText
                head = String(head[..<open]).trimmedText
            }
            guard Self.isPlace(head) else { continue }
            place = head
            self.agency = agency.flatMap { $0.isEmpty ? nil : $0 }
            return
        }
        return nil
    }

    /// The first part is in capitals; what follows a comma is a region or a date.
    private static func isPlace(_ text: String) -> Bool {
        let parts = text.split(separator: ",").map { String($0).trimmedText }
        guard (1...3).contains(parts.count), let city = parts.first, city.letterCount >= 3, city.spacedWords.count <= 4,
            city.allSatisfy({ $0.isUppercase || !$0.isLetter && !$0.isNumber })
        else { return false }
        return parts.dropFirst().allSatisfy { $0.first?.isUppercase == true && $0.count < 25 }
    }
}
