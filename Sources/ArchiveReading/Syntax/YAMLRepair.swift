internal import Diagnostics
internal import Markup
internal import Yams

/// The change that makes front matter YAML where libyaml gave up: quotation marks, a space behind a key, spaces for tabs.
///
/// A change is offered only if libyaml then reads on behind the place: what it cannot mend it leaves to the editor.
struct YAMLRepair {
    private let bytes: [UInt8]
    private let range: Range<Int>
    private let file: String

    init(_ bytes: [UInt8], _ range: Range<Int>, file: String) {
        self.bytes = bytes
        self.range = range
        self.file = file
    }

    /// - Parameter offset: where libyaml gave up, which is on the line of the mistake or the one after it.
    func fix(at offset: Int) -> Fix? {
        let line = line(at: offset)
        let before = line.lowerBound > range.lowerBound ? self.line(at: line.lowerBound - 1) : nil
        if let fix = withoutTabs(), isMended(by: fix, behind: range.upperBound) { return fix }
        for candidate in [line, before].compactMap({ $0 }) {
            let fixes = [
                withoutComma(candidate), braced(candidate), listed(candidate), quoted(candidate), spaced(candidate),
                aligned(candidate),
            ]
            for fix in fixes.compactMap({ $0 }) where isMended(by: fix, behind: line.upperBound) { return fix }
        }
        return nil
    }

    /// The line of an offset, without its end.
    private func line(at offset: Int) -> Range<Int> {
        let place = min(max(offset, range.lowerBound), range.upperBound)
        var end = bytes[place..<range.upperBound].firstIndex(of: UInt8(ascii: "\n")) ?? range.upperBound
        let start = bytes[range.lowerBound..<min(place, end)].lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? range.lowerBound
        if end > start, bytes[end - 1] == UInt8(ascii: "\r") { end -= 1 }
        return start..<max(start, end)
    }

    // MARK: Places

    /// Where the mistake is, if it is certain to stand on a line before the one where libyaml gave up.
    func mistake(behind offset: Int, _ fix: Fix?, _ problem: String) -> Int? {
        let line = line(at: offset)
        if let fix {
            guard fix.replacements.count == 1, let place = fix.replacements.first?.place.range, place.lowerBound < line.lowerBound
            else { return nil }
            // What is wanting stands behind a character that is seen.
            return place.isEmpty ? max(range.lowerBound, place.lowerBound - 1) : place.lowerBound
        }
        // Brackets that nothing closes are told of at the end of all.
        guard problem.contains("flow"), bytes[min(offset, range.upperBound)..<range.upperBound].allSatisfy({ $0 <= 0x20 }),
            let bracket = openBracket(), bracket < line.lowerBound
        else { return nil }
        return bracket
    }

    /// The first bracket of a list or mapping that nothing closes.
    private func openBracket() -> Int? {
        var open: [Int] = []
        var quote: UInt8?
        var before = UInt8(ascii: "\n")
        var index = range.lowerBound
        while index < range.upperBound {
            let byte = bytes[index]
            let isOpening = byte == UInt8(ascii: "[") || byte == UInt8(ascii: "{")
            if let mark = quote {
                if byte == UInt8(ascii: "\\"), mark == UInt8(ascii: "\"") { index += 1 } else if byte == mark { quote = nil }
            } else if byte == UInt8(ascii: "#"), index == range.lowerBound || bytes[index - 1] <= 0x20 {
                index = self.line(at: index).upperBound
                continue
            } else if Self.quotes.contains(byte), Self.beginsValue(behind: before) {
                quote = byte
            } else if isOpening, !open.isEmpty || Self.beginsValue(behind: before) {
                open.append(index)
            } else if byte == UInt8(ascii: "]") || byte == UInt8(ascii: "}") {
                _ = open.popLast()
            }
            if byte > 0x20 || byte == UInt8(ascii: "\n") { before = byte }
            index += 1
        }
        return open.first
    }

    /// Whether what follows a character is a value, not the middle of a text.
    private static func beginsValue(behind byte: UInt8) -> Bool {
        [UInt8(ascii: "\n"), UInt8(ascii: ":"), UInt8(ascii: "-"), UInt8(ascii: ","), UInt8(ascii: "["), UInt8(ascii: "{")]
            .contains(byte)
    }

    // MARK: Candidates

    /// Two spaces for each tab that a line begins with.
    private func withoutTabs() -> Fix? {
        var replacements: [Fix.Replacement] = []
        var start = range.lowerBound
        while start < range.upperBound {
            let line = line(at: start)
            let indent = bytes[line].prefix { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }
            if indent.contains(UInt8(ascii: "\t")) {
                let old = String(decoding: indent, as: UTF8.self)
                let new = old.map { $0 == "\t" ? "  " : String($0) }.joined()
                replacements.append(.init(old, with: new, at: Place(file, indent.startIndex..<indent.endIndex)))
            }
            start = (bytes[line.upperBound..<range.upperBound].firstIndex(of: UInt8(ascii: "\n")) ?? range.upperBound) + 1
        }
        return replacements.isEmpty ? nil : Fix("Indent with spaces in place of tabs", replacements)
    }

    /// The value of a line's key in quotation marks.
    private func quoted(_ line: Range<Int>) -> Fix? {
        guard let value = value(of: line) else { return nil }
        let text = String(decoding: bytes[value], as: UTF8.self)
        // A dash is that of a list; what is meant is no text.
        guard !text.hasPrefix("- "), !Self.holdsPair(text) else { return nil }
        let isOpen = text.hasPrefix("\"") && text.dropFirst().allSatisfy { $0 != "\"" && $0 != "\\" }
        let new: String
        if isOpen {
            new = text + "\""
        } else if text.contains("\""), !text.contains("'") {
            new = "'" + text + "'"
        } else {
            new = "\"" + text.map { $0 == "\"" || $0 == "\\" ? "\\\($0)" : String($0) }.joined() + "\""
        }
        let title = isOpen ? "Close the quotation mark" : "Put the value in quotation marks"
        return Fix(title, [.init(text, with: new, at: Place(file, value))])
    }

    /// Braces around what was meant as a mapping on one line: `- on: 2024-03-04, kind: published`.
    private func braced(_ line: Range<Int>) -> Fix? {
        let key = key(of: line)
        guard bytes[line.lowerBound..<key.lowerBound].contains(UInt8(ascii: "-")) else { return nil }
        let text = String(decoding: bytes[key], as: UTF8.self)
        let pairs = text.split(separator: ", ", omittingEmptySubsequences: false)
        let arePairs = pairs.allSatisfy { pair in
            let parts = pair.split(separator: ": ", maxSplits: 1, omittingEmptySubsequences: false)
            return parts.count == 2 && !parts[0].isEmpty && parts[0].utf8.allSatisfy(Self.isKeyByte)
                && !parts[1].contains { "{}[]:#\"'".contains($0) }
        }
        guard pairs.count > 1, arePairs else { return nil }
        return Fix("Put the entry in braces", [.init(text, with: "{" + text + "}", at: Place(file, key))])
    }

    /// A quoted value without the comma that JSON would have behind it.
    private func withoutComma(_ line: Range<Int>) -> Fix? {
        guard let value = value(of: line), let quote = bytes[value].first, Self.quotes.contains(quote),
            bytes[value].last == UInt8(ascii: ","), bytes[value].dropLast().last == quote
        else { return nil }
        let comma = value.upperBound - 1..<value.upperBound
        return Fix("Take out the comma", [.init(",", with: "", at: Place(file, comma))])
    }

    private static let quotes = [UInt8(ascii: "\""), UInt8(ascii: "'")]

    /// Brackets for a dash behind a key: `topics: - ferries`.
    private func listed(_ line: Range<Int>) -> Fix? {
        guard let value = value(of: line), bytes[value].starts(with: "- ".utf8) else { return nil }
        let text = String(decoding: bytes[value], as: UTF8.self)
        let item = String(text.dropFirst(2)).trimmingSpace
        guard !item.isEmpty, !item.contains(where: { ",[]{}:#\"'".contains($0) }), !item.hasPrefix("- ") else { return nil }
        return Fix("Write [\(item)], a list of one", [.init(text, with: "[\(item)]", at: Place(file, value))])
    }

    /// A key in the column of the one above it, where it stands a little beside it.
    private func aligned(_ line: Range<Int>) -> Fix? {
        guard line.lowerBound > range.lowerBound, let own = column(of: line),
            bytes[line].prefix(own).allSatisfy({ $0 == UInt8(ascii: " ") }),
            let above = column(of: self.line(at: line.lowerBound - 1))
        else { return nil }
        // One column beside it, or a key of the record itself: no other level is as near.
        let name = bytes[line].dropFirst(own).prefix(while: Self.isKeyByte)
        let isOwnKey = above == 0 && Self.keys.contains(String(decoding: name, as: UTF8.self))
        guard own != above, abs(own - above) == 1 || isOwnKey else { return nil }
        let indent = line.lowerBound..<line.lowerBound + own
        return Fix(
            "Begin the key in the column of the one above it",
            [
                .init(
                    String(repeating: " ", count: own), with: String(repeating: " ", count: above), at: Place(file, indent))
            ])
    }

    /// The column in which a line's key begins, from 0, behind blanks and the dash of a list; nothing for other lines.
    private func column(of line: Range<Int>) -> Int? {
        let key = key(of: line)
        let name = bytes[key].prefix(while: Self.isKeyByte)
        guard !name.isEmpty, name.endIndex < line.upperBound, bytes[name.endIndex] == UInt8(ascii: ":") else { return nil }
        return key.lowerBound - line.lowerBound
    }

    /// Those of all kinds of records.
    private static let keys = Set(RecordKind.allCases.flatMap(\.fields).map(\.key))
    /// With those of the mappings in them.
    private static let allKeys = Set(RecordKind.allCases.flatMap { names(in: .record($0.fields)) })

    private static func names(in type: FieldType) -> [String] {
        switch type {
        case .list(let item), .mapping(let item): names(in: item)
        case .record(let fields): fields.flatMap { [$0.key] + names(in: $0.type) }
        default: []
        }
    }

    /// Whether `, key: ` stands in a text, so that a mapping may have been meant.
    private static func holdsPair(_ text: String) -> Bool {
        text.split(separator: ", ").dropFirst().contains { part in
            part.split(separator: ": ", maxSplits: 1).count == 2
                && allKeys.contains(String(part.prefix { $0 != ":" }))
        }
    }

    /// A space behind a key's colon.
    private func spaced(_ line: Range<Int>) -> Fix? {
        let start = key(of: line).lowerBound
        guard let colon = bytes[start..<line.upperBound].firstIndex(of: UInt8(ascii: ":")), colon > start,
            bytes[start..<colon].allSatisfy(Self.isKeyByte), colon + 1 < line.upperBound, bytes[colon + 1] > 0x20
        else { return nil }
        return Fix("Put a space behind the colon", [.init("", with: " ", at: Place(file, at: colon + 1))])
    }

    /// Where a line's key begins, behind indentation and dashes.
    private func key(of line: Range<Int>) -> Range<Int> {
        var start = line.lowerBound
        while start < line.upperBound, bytes[start] == UInt8(ascii: " ") || bytes[start] == UInt8(ascii: "-") { start += 1 }
        return start..<line.upperBound
    }

    /// The value behind `key: ` on a line, or behind the dash of a list.
    private func value(of line: Range<Int>) -> Range<Int>? {
        let key = key(of: line)
        var start = key.lowerBound
        while start < line.upperBound, Self.isKeyByte(bytes[start]) { start += 1 }
        if start > key.lowerBound, start < line.upperBound, bytes[start] == UInt8(ascii: ":") {
            start += 1
            guard start < line.upperBound, bytes[start] == UInt8(ascii: " ") else { return nil }
        } else {
            guard key.lowerBound > line.lowerBound, bytes[line.lowerBound..<key.lowerBound].contains(UInt8(ascii: "-")) else {
                return nil
            }
            start = key.lowerBound
        }
        var end = line.upperBound
        while start < end, bytes[start] <= 0x20 { start += 1 }
        while end > start, bytes[end - 1] <= 0x20 { end -= 1 }
        guard start < end, bytes[start] != UInt8(ascii: "|"), bytes[start] != UInt8(ascii: ">") else { return nil }
        // A bracket that nothing closes may be that of a list whose end is missing.
        if let close = Self.closings[bytes[start]], !bytes[start..<end].contains(close) { return nil }
        return start..<end
    }

    private static let closings = [UInt8(ascii: "["): UInt8(ascii: "]"), UInt8(ascii: "{"): UInt8(ascii: "}")]

    static func isKeyByte(_ byte: UInt8) -> Bool {
        (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20) || byte == UInt8(ascii: "_") || byte == UInt8(ascii: "-")
    }

    // MARK: Trial

    /// Whether the front matter can be read with a fix, or is read on behind an offset.
    private func isMended(by fix: Fix, behind offset: Int) -> Bool {
        var text: [UInt8] = []
        var position = range.lowerBound
        var growth = 0
        for replacement in fix.replacements {
            text += bytes[position..<replacement.place.range.lowerBound] + replacement.new.utf8
            position = replacement.place.range.upperBound
            growth += replacement.new.utf8.count - replacement.place.range.count
        }
        text += bytes[position..<range.upperBound]
        do {
            return try Yams.compose(yaml: String(decoding: text, as: UTF8.self), .basic, .default, .utf8)?.mapping != nil
        } catch YamlError.duplicatedKeysInMapping {
            return true
        } catch {
            switch error {
            case YamlError.scanner, YamlError.parser: break
            default: return false
            }
            // Where it is reported, not where libyaml gave up: of a bracket that nothing closes that is the end, with any change.
            let lines = LineTable(text, in: 0..<text.count)
            let problem = Diagnostic.invalidYAML(error, file: file, lines: lines, end: text.count)
            return problem.place.map { range.lowerBound + $0.range.lowerBound - growth > offset } ?? false
        }
    }
}
