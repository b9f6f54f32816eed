internal import Diagnostics

/// The change that makes a text JSON where the reader gave up: a comma that is missing, or one too many; comments; quotation marks of
/// another kind, or none; brackets that nothing closes.
struct JSONRepair {
    private let source: SourceText
    private var bytes: [UInt8] { source.bytes }
    private let offset: Int

    /// - Parameter offset: where the reader gave up.
    static func fix(_ source: SourceText, at offset: Int) -> Fix? {
        let repair = JSONRepair(source: source, offset: offset)
        if let fix = repair.comma, let failure = repair.failure(with: fix), failure > offset + 1 { return fix }
        // What changes more than one place has to make all of it JSON.
        let candidates = [repair.withoutComments, repair.straightQuotes, repair.quotedKeys, repair.closed]
        return candidates.compactMap { $0 }.first { repair.failure(with: $0) == .max }
    }

    /// What keeps a text from being JSON here, and what to do; nothing where only the rules can be told.
    static func help(_ source: SourceText, at offset: Int) -> String? {
        let rest = source.bytes[min(offset, source.bytes.count)...]
        if rest.starts(with: "//".utf8) || rest.starts(with: "/*".utf8) || rest.first == UInt8(ascii: "#") {
            return "JSON has no comments: take this one out."
        }
        if rest.first == UInt8(ascii: "'") || rest.starts(with: "“".utf8) || rest.starts(with: "„".utf8) {
            return "Write straight double quotation marks (\")."
        }
        if rest.isEmpty, !source.bytes.isEmpty { return "Close each { with } and each [ with ]." }
        return nil
    }

    /// Where the text cannot be read on with a fix; the greatest number where it is JSON.
    private func failure(with fix: Fix) -> Int? {
        var text: [UInt8] = []
        var position = 0
        for replacement in fix.replacements {
            text += bytes[position..<replacement.place.range.lowerBound] + replacement.new.utf8
            position = replacement.place.range.upperBound
        }
        return JSONReader.failure(in: SourceText(path: source.path, bytes: text + bytes[position...])) ?? .max
    }

    private func place(_ range: Range<Int>) -> Place { Place(source.path, range) }

    // MARK: Candidates

    private var comma: Fix? {
        guard offset < bytes.count, let last = bytes[..<offset].lastIndex(where: { $0 > 0x20 }) else { return nil }
        switch bytes[offset] {
        case UInt8(ascii: "}") where bytes[last] == UInt8(ascii: ","), UInt8(ascii: "]") where bytes[last] == UInt8(ascii: ","):
            return Fix("Take out the comma behind the last value", [.init(",", with: "", at: place(last..<last + 1))])
        case UInt8(ascii: "\""), UInt8(ascii: "{"), UInt8(ascii: "["):
            return Fix("Put a comma between the two", [.init("", with: ",", at: place(last + 1..<last + 1))])
        default: return nil
        }
    }

    /// Without the lines that are comments, and without those behind values.
    private var withoutComments: Fix? {
        var replacements: [Fix.Replacement] = []
        scan { index in
            let rest = bytes[index...]
            let isLine = rest.starts(with: "//".utf8) || rest.first == UInt8(ascii: "#")
            guard isLine || rest.starts(with: "/*".utf8) else { return nil }
            let end =
                isLine
                ? rest.firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count
                : rest.firstRange(of: Array("*/".utf8))?.upperBound ?? bytes.count
            let start = (bytes[..<index].lastIndex { $0 != 0x20 && $0 != 0x09 }).map { $0 + 1 } ?? 0
            replacements.append(.init(String(decoding: bytes[start..<end], as: UTF8.self), with: "", at: place(start..<end)))
            return end
        }
        return replacements.isEmpty ? nil : Fix("Take out the comments", replacements)
    }

    /// Double quotation marks in place of curly or single ones, where there are no straight ones.
    private var straightQuotes: Fix? {
        guard !bytes.contains(UInt8(ascii: "\"")), !bytes.contains(UInt8(ascii: "\\")),
            let text = String(validating: bytes, as: UTF8.self)
        else { return nil }
        let marks: Set<Character> = text.contains("“") || text.contains("„") ? ["“", "”", "„"] : ["'"]
        guard text.contains(where: marks.contains) else { return nil }
        let new = String(text.map { marks.contains($0) ? "\"" : $0 })
        return Fix("Write straight double quotation marks", [.init(text, with: new, at: place(0..<bytes.count))])
    }

    /// Quotation marks around names that have none.
    private var quotedKeys: Fix? {
        var replacements: [Fix.Replacement] = []
        scan { index in
            guard YAMLRepair.isKeyByte(bytes[index]) else { return nil }
            let name = bytes[index...].prefix(while: YAMLRepair.isKeyByte)
            let behind = bytes[name.endIndex...].first { $0 > 0x20 }
            guard behind == UInt8(ascii: ":") else { return name.endIndex }
            let text = String(decoding: name, as: UTF8.self)
            replacements.append(.init(text, with: "\"\(text)\"", at: place(name.startIndex..<name.endIndex)))
            return name.endIndex
        }
        return replacements.isEmpty ? nil : Fix("Put the names in quotation marks", replacements)
    }

    /// The brackets that are missing at the end.
    private var closed: Fix? {
        guard offset >= bytes.count else { return nil }
        var open: [UInt8] = []
        scan { index in
            switch bytes[index] {
            case UInt8(ascii: "{"): open.append(UInt8(ascii: "}"))
            case UInt8(ascii: "["): open.append(UInt8(ascii: "]"))
            case UInt8(ascii: "}"), UInt8(ascii: "]"): _ = open.popLast()
            default: break
            }
            return nil
        }
        let text = String(decoding: open.reversed(), as: UTF8.self)
        guard !open.isEmpty, let last = bytes.lastIndex(where: { $0 > 0x20 }) else { return nil }
        return Fix("Write \(text) at the end", [.init("", with: text, at: place(last + 1..<last + 1))])
    }

    /// Goes through what stands outside of texts.
    ///
    /// - Parameter visit: is given an offset, and gives the one to go on at; nothing for the next.
    private func scan(_ visit: (Int) -> Int?) {
        var index = 0
        while index < bytes.count {
            if bytes[index] == UInt8(ascii: "\"") {
                index += 1
                while index < bytes.count, bytes[index] != UInt8(ascii: "\"") {
                    index += bytes[index] == UInt8(ascii: "\\") ? 2 : 1
                }
                index += 1
            } else {
                index = visit(index) ?? index + 1
            }
        }
    }
}
