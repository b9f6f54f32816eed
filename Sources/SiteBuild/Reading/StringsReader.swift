internal import ArchiveReading
internal import Diagnostics
internal import Mustache
internal import Rendering

/// Reads one file of words: a JSON object (RFC 8259) of keys with a text each, or with a text for each form of a counted thing.
///
///     {"pager.page": "Page {number} of {count}", "count.claim": {"one": "{count} claim", "other": "{count} claims"}}
struct StringsReader {
    private let file: StringsFile
    /// What keys there are, and what their texts show; nothing for the file that says so.
    private let reference: StringTable?
    private let rule: PluralRule
    private var diagnostics: [Diagnostic] = []

    private init(_ file: StringsFile, _ reference: StringTable?) {
        self.file = file
        self.reference = reference
        rule = PluralRule(language: file.language)
    }

    /// - Returns: what could be read, and what is wrong with the rest.
    static func read(_ file: StringsFile, like reference: StringTable?) -> Diagnosed<StringTable> {
        let json = JSONReader.read(file.text)
        var reader = StringsReader(file, reference)
        var entries: [String: StringTable.Entry] = [:]
        switch json.value {
        case .mapping(let members, _):
            for member in members {
                if let entry = reader.entry(member) { entries[member.key] = entry }
            }
        case .some(let other): reader.report(.malformedString, at: other.range, "a file of words is a JSON object")
        case nil: break
        }
        return Diagnosed(
            StringTable(language: file.language, entries: entries), json.diagnostics + reader.diagnostics)
    }

    private mutating func entry(_ member: Datum.Entry) -> StringTable.Entry? {
        if let reference, reference.entries[member.key] == nil {
            report(
                .unknownString, at: member.keyRange, "the interface has no text “\(member.key)”",
                help: NearMiss.nearest(to: member.key, in: reference.entries.keys.sorted()).map { "Did you mean “\($0)”?" })
            return nil
        }
        switch (member.value, reference?.entries[member.key]) {
        case (.scalar(let text, .text, let range), .text?), (.scalar(let text, .text, let range), nil):
            return phrase(member.key, text, at: range).map(StringTable.Entry.text)
        case (.mapping(let forms, let range), .counted?), (.mapping(let forms, let range), nil):
            return counted(member.key, forms, at: range).map(StringTable.Entry.counted)
        case (let other, .counted?):
            report(
                .malformedString, at: other.range, "“\(member.key)” differs by number",
                help: "Write an object with the forms \(forms).")
        case (let other, _):
            report(.malformedString, at: other.range, "“\(member.key)” is a text", help: "Write it in quotation marks.")
        }
        return nil
    }

    private var forms: String { rule.categories.map { "“\($0.rawValue)”" }.joined(separator: ", ") }

    private mutating func counted(
        _ key: String, _ members: [Datum.Entry], at range: Range<Int>
    ) -> [PluralCategory: Phrase]? {
        var found: [PluralCategory: Phrase] = [:]
        for member in members {
            guard let category = PluralCategory(rawValue: member.key), rule.categories.contains(category) else {
                report(
                    .malformedString, at: member.keyRange, "“\(member.key)” is no form of “\(file.language)”",
                    help: "There are \(forms).")
                return nil
            }
            guard case .scalar(let text, .text, let range) = member.value else {
                report(.malformedString, at: member.value.range, "a form is a text")
                return nil
            }
            guard let phrase = phrase(key, text, at: range, form: category) else { return nil }
            found[category] = phrase
        }
        guard let absent = rule.categories.first(where: { found[$0] == nil }) else { return found }
        report(
            .malformedString, at: range, "the form “\(absent.rawValue)” of “\(key)” is missing",
            help: "“\(file.language)” has the forms \(forms).")
        return nil
    }

    private mutating func phrase(
        _ key: String, _ text: String, at range: Range<Int>, form: PluralCategory? = nil
    ) -> Phrase? {
        guard let pieces = Self.pieces(of: text) else {
            report(
                .malformedString, at: range, "a brace stands alone in “\(key)”",
                help: "Braces hold the name of a place, in letters: {count}.")
            return nil
        }
        let phrase = Phrase(key: key, pieces: pieces, place: Place(file.text.path, range))
        guard let wanted = places(of: key), phrase.places != wanted else { return phrase }
        // «A claim» may stand for «1 claim».
        if form != nil, form != .other, phrase.places.isEmpty { return phrase }
        let list = wanted.isEmpty ? "none" : wanted.map { "{\($0)}" }.joined(separator: ", ")
        report(.malformedString, at: range, "“\(key)” has other places than the interface fills", help: "There are \(list).")
        return nil
    }

    /// The places that a text has to have; nothing in the file that says so.
    private func places(of key: String) -> [String]? {
        switch reference?.entries[key] {
        case .text(let phrase)?: phrase.places
        case .counted(let forms)?: forms[.other]?.places
        case nil: nil
        }
    }

    /// Nothing where a brace is no part of a place.
    static func pieces(of text: String) -> [Phrase.Piece]? {
        var pieces: [Phrase.Piece] = []
        var rest = text[...]
        while let open = rest.firstIndex(where: { $0 == "{" || $0 == "}" }) {
            guard rest[open] == "{", let close = rest[open...].firstIndex(of: "}") else { return nil }
            let name = rest[rest.index(after: open)..<close]
            guard !name.isEmpty, name.utf8.allSatisfy({ (0x61...0x7A).contains($0 | 0x20) }) else { return nil }
            if open > rest.startIndex { pieces.append(.text(String(rest[..<open]))) }
            pieces.append(.place(String(name)))
            rest = rest[rest.index(after: close)...]
        }
        if !rest.isEmpty { pieces.append(.text(String(rest))) }
        return pieces
    }

    private mutating func report(_ kind: DiagnosticKind, at range: Range<Int>, _ message: String, help: String? = nil) {
        diagnostics.append(Diagnostic(kind, at: Place(file.text.path, range), message, help: help))
    }
}
