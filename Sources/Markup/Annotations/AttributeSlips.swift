import Diagnostics

// Slips of the pen in attributes that can be meant in one way alone.

extension AttributeParser {
    /// Steps over ` = ` behind a key, which is reported with its mend.
    mutating func skipSpacedEquals(behind key: Range<Int>) {
        var start = key.upperBound
        while start < end, Self.isBlank(source[start]) { start += 1 }
        guard start < end, source[start] == UInt8(ascii: "=") else { return }
        var stop = start + 1
        while stop < end, Self.isBlank(source[stop]) { stop += 1 }
        guard stop - key.upperBound > 1, stop < end, source[stop] != UInt8(ascii: "}") else { return }
        let range = key.upperBound..<stop
        let fix = Fix(
            "Take out the spaces around “=”", [.init(text(range), with: "=", at: Place(file, range))])
        report(Self.spacedEquals(at: Place(file, range), fix: fix))
        cursor = ScalarCursor(source, stop, end)
    }

    /// Steps over a value in curly or single quotation marks, which is reported with its mend; false where there is none.
    mutating func skipCurlyQuoted() -> Bool {
        let start = cursor.offset
        guard let open = cursor.peek(), let closing = Self.closings[open] else { return false }
        var ahead = cursor
        _ = ahead.next()
        let inner = ahead.offset
        while let scalar = ahead.peek(), scalar != "\n", scalar != "\r", scalar != "\"", scalar != "`", scalar != "\\" {
            let place = ahead.offset
            _ = ahead.next()
            let next = ahead.peek()
            guard closing.contains(scalar), place > inner, next == nil || next == " " || next == "\t" || next == "}" else {
                continue
            }
            let words = text(inner..<place)
            let range = start..<ahead.offset
            let fix = Fix(
                "Write straight quotation marks", [.init(text(range), with: "\"\(words)\"", at: Place(file, range))])
            report(Self.curlyQuotes(at: Place(file, range), fix: fix))
            cursor = ahead
            return true
        }
        return false
    }

    /// The mend of a bare value: a comma behind it goes, and a remark is put in quotation marks.
    func fix(ofValue range: Range<Int>, key: String) -> Fix? {
        let written = text(range)
        let place = Place(file, range)
        let value = written.unicodeScalars
        if let last = value.last, last == "," || last == ";", value.count > 1, value.dropLast().allSatisfy(Self.isBareScalar) {
            return Fix("Take out the “\(last)”", [.init(written, with: String(written.dropLast()), at: place)])
        }
        if let fix = several(written, key: key, at: place) { return fix }
        if [AttributeReader.Key.by, .claim, .actor].map(\.rawValue).contains(key),
            let id = Identifier.nearest(to: written)
        {
            return .replace(written, with: id, at: place)
        }
        guard key == AttributeReader.Key.note.rawValue, !value.isEmpty,
            !value.contains(where: { "\"`\\=".unicodeScalars.contains($0) })
        else { return nil }
        return Fix("Put the value in quotation marks", [.init(written, with: "\"\(written)\"", at: place)])
    }

    /// Ids that commas join, each behind a key of its own.
    private func several(_ written: String, key: String, at place: Place) -> Fix? {
        guard key == AttributeReader.Key.by.rawValue || key == AttributeReader.Key.claim.rawValue else { return nil }
        let ids = written.split(separator: ",", omittingEmptySubsequences: false)
        guard ids.count > 1, Set(ids).count == ids.count, ids.allSatisfy(Identifier.isValid) else { return nil }
        return Fix(
            "Write “\(key)=” before each id", [.init(written, with: ids.joined(separator: " \(key)="), at: place)])
    }

    /// «likely (55–80 %)», all of them.
    private static let likelihoods = Likelihood.Band.allCases.map {
        "\($0.word) (\($0.percent.lowerBound)–\($0.percent.upperBound) %)"
    }.joined(separator: ", ")

    /// What a value may be, where the characters of a bare one do not tell.
    func help(ofValue range: Range<Int>, key: String) -> String {
        switch AttributeReader.Key(rawValue: key) {
        case .by, .claim:
            "An id is made of lower-case letters, digits and single hyphens, with no comma between attributes; each of several stands behind a key of its own: \(key)=one \(key)=another."
        case .as:
            "How sure a speaker is, is said in words: \(Self.likelihoods) or fact. A number belongs in note=\"…\"."
        default:
            "Without quotes a value is made of letters, digits and _ : . / - alone; write others in double quotes (\"), and put no comma between attributes."
        }
    }

    /// The mend of what is no attribute: a comma goes, and a colon behind a key becomes an equals sign.
    func fix(ofStray range: Range<Int>) -> Fix? {
        let written = text(range)
        let place = Place(file, range)
        if written == "," || written == ";" { return Fix("Take out the “\(written)”", [.init(written, with: "", at: place)]) }
        let parts = written.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
        guard parts.count == 2, AttributeReader.Key(rawValue: String(parts[0])) != nil, let value = parts.last, !value.isEmpty,
            value.unicodeScalars.allSatisfy(Self.isBareScalar)
        else { return nil }
        return .replace(written, with: "\(parts[0])=\(value)", at: place)
    }

    private static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 }

    /// By the opening mark, what may close it.
    private static let closings: [Unicode.Scalar: [Unicode.Scalar]] = [
        "“": ["”", "“"], "„": ["“", "”"], "”": ["”"], "«": ["»"], "»": ["«"], "‘": ["’", "‘"], "’": ["’"], "'": ["'"],
    ]
}
