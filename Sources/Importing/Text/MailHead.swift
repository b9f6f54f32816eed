internal import ArchiveModel

/// The head of a letter in an archive of mail: lines that name its fields (RFC 5322, section 3.6).
struct MailHead {
    /// Who wrote it, without the address.
    private(set) var author: String?
    private(set) var day: PartialDate?

    /// - Parameter lines: of a page, as readers see them; the first head among them is read. Nothing where there is none.
    init?(_ lines: [String]) {
        guard let start = lines.indices.first(where: { Self.isHead(lines[$0...].prefix(8)) }) else { return nil }
        for line in lines[start...].prefix(14) {
            guard let (name, value) = Self.field(line) else { continue }
            if name == "from", author == nil { author = Self.name(value) }
            if name == "date" || name == "sent", day == nil { day = DateReading.day(value) ?? DateReading.visibleDay(value) }
        }
    }

    /// Whether lines begin with a head: a field, and two others and more among the next, who and when or what about.
    static func isHead(_ lines: some Collection<String>) -> Bool {
        guard let first = lines.first, field(first) != nil else { return false }
        let fields = lines.compactMap(field)
        let names = Set(fields.map(\.name))
        guard names.count > 2, names.contains("from") else { return false }
        // A table of boats has a date, a from and a to as well.
        return names.contains("subject") || names.contains("message-id")
            || fields.contains { ["date", "sent"].contains($0.name) && DateReading.isAboutDay($0.value) }
    }

    /// Whether a line is a field of a head.
    static func isField(_ line: String) -> Bool { field(line) != nil }

    /// The name of a field in lower case, and what it holds.
    private static func field(_ line: String) -> (name: String, value: String)? {
        guard line.count < 400, let colon = line.firstIndex(of: ":") else { return nil }
        let name = String(line[..<colon]).trimmedText.lowercased()
        guard fields.contains(name) else { return nil }
        return (name, String(line[line.index(after: colon)...]).trimmedText)
    }

    /// `Ada Quill <ada@quill.example>`, `ada@quill.example (Ada Quill)`, `"Quill, Ada" <…>`: the name.
    static func name(_ value: String) -> String? {
        var words = value
        if let open = words.firstIndex(of: "("), words[..<open].contains("@") {
            words = String(words[words.index(after: open)...].prefix { $0 != ")" })
        } else {
            words = withoutAddress(words)
        }
        words = words.filter { !"\"<>".contains($0) }.trimmedText
        if words.hasPrefix("'"), words.hasSuffix("'") { words = String(words.dropFirst().dropLast()) }
        let parts = words.split(separator: ",").map { String($0).trimmedText }
        if parts.count == 2, parts.allSatisfy({ (1...2).contains($0.spacedWords.count) }) { words = "\(parts[1]) \(parts[0])" }
        return Byline.isName(words) ? words : nil
    }

    /// A line that ends with an address of electronic mail, also one that is written for people alone (`ada at quill.example`),
    /// without it; the line itself where it has none.
    static func withoutAddress(_ line: String) -> String {
        if let open = line.firstIndex(of: "<") ?? line.firstIndex(of: "["),
            line[open...].contains("@") || line[open...].contains(" at ")
        {
            return String(line[..<open]).trimmedText
        }
        var words = line.spacedWords
        guard let last = words.last, last.filter({ !"()<>".contains($0) }).contains(".") else { return line }
        if last.contains("@") {
            words.removeLast()
        } else if words.count > 3, ["at", "@", "(at)", "[at]"].contains(words[words.count - 2].lowercased()) {
            words.removeLast(3)
        } else {
            return line
        }
        return words.joined(separator: " ").trimmedText
    }

    private static let fields: Set<String> = [
        "from", "to", "cc", "subject", "date", "sent", "message-id", "reply-to", "in-reply-to", "references", "user-agent",
        "sender",
        "x-mailer", "list-id", "newsgroups", "organization", "content-type", "mime-version", "resent-from", "resent-date",
        "lines",
        "delivered-to", "bcc", "importance", "priority", "mailing-list", "archived-at", "list-archive", "attachments",
    ]
}
