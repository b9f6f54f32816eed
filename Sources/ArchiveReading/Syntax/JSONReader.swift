package import Diagnostics

/// RFC 8259 JSON as data with places; repeated member names are errors.
package struct JSONReader {
    private let file: String
    private let bytes: [UInt8]
    private var index: Int
    private var depth = 0
    private var diagnostics: [Diagnostic] = []

    private struct Failure: Error {
        let offset: Int
        let message: String
    }

    private static let maximalDepth = 100

    /// Reads a whole text; nothing where it is no JSON, which is reported at the first place that cannot be read.
    package static func read(_ source: SourceText) -> Diagnosed<Datum?> {
        var reader = JSONReader(file: source.path, bytes: source.bytes)
        do {
            let value = try reader.text()
            return Diagnosed(value, reader.diagnostics)
        } catch {
            let failure = Diagnostic(
                .invalidJSON, at: Place(source.path, at: error.offset), error.message,
                help: JSONRepair.help(source, at: error.offset)
                    ?? "JSON has double quotation marks, commas between members and none before a closing bracket, and no comments.",
                fix: JSONRepair.fix(source, at: error.offset))
            return Diagnosed(nil, reader.diagnostics + [failure])
        }
    }

    /// Where a text cannot be read on; nothing where it is JSON.
    static func failure(in source: SourceText) -> Int? {
        var reader = JSONReader(file: source.path, bytes: source.bytes)
        do {
            _ = try reader.text()
            return nil
        } catch {
            return error.offset
        }
    }

    private init(file: String, bytes: [UInt8]) {
        self.file = file
        self.bytes = bytes
        index = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    }

    private mutating func text() throws(Failure) -> Datum {
        skipSpace()
        let value = try value()
        skipSpace()
        guard index == bytes.count else { throw failure("there is something behind the end of the JSON text") }
        return value
    }

    private func failure(_ message: String, at offset: Int? = nil) -> Failure {
        Failure(offset: offset ?? index, message: message)
    }

    private var current: UInt8? { index < bytes.count ? bytes[index] : nil }

    private mutating func skipSpace() {
        while let byte = current, byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D { index += 1 }
    }

    // RFC 8259, section 3: value = false / null / true / object / array / number / string
    private mutating func value() throws(Failure) -> Datum {
        let start = index
        switch current {
        case UInt8(ascii: "{"): return try object()
        case UInt8(ascii: "["): return try array()
        case UInt8(ascii: "\""):
            let text = try string()
            return .scalar(text, .text, start..<index)
        case UInt8(ascii: "-")?, (UInt8(ascii: "0")...UInt8(ascii: "9"))?: return try number()
        case UInt8(ascii: "t"): return try word("true", .scalar("true", .flag, start..<start + 4))
        case UInt8(ascii: "f"): return try word("false", .scalar("false", .flag, start..<start + 5))
        case UInt8(ascii: "n"): return try word("null", .empty(start..<start + 4))
        case nil: throw failure("the JSON text ends where a value is due")
        default: throw failure("this is no JSON value")
        }
    }

    private mutating func word(_ word: String, _ datum: Datum) throws(Failure) -> Datum {
        guard bytes[index...].starts(with: word.utf8) else { throw failure("this is no JSON value") }
        index += word.utf8.count
        return datum
    }

    private mutating func enter() throws(Failure) {
        depth += 1
        guard depth <= Self.maximalDepth else {
            throw failure("the JSON text is nested more than \(Self.maximalDepth) levels deep")
        }
        index += 1
        skipSpace()
    }

    // Section 4: object = begin-object [ member *( value-separator member ) ] end-object
    private mutating func object() throws(Failure) -> Datum {
        let start = index
        try enter()
        var entries: [Datum.Entry] = []
        var places: [String: Range<Int>] = [:]
        if current == UInt8(ascii: "}") {
            index += 1
            depth -= 1
            return .mapping([], start..<start + 1)
        }
        while true {
            let keyStart = index
            guard current == UInt8(ascii: "\"") else { throw failure("a member's name in double quotation marks is due") }
            let key = try string()
            let keyRange = keyStart..<index
            skipSpace()
            guard current == UInt8(ascii: ":") else { throw failure("a colon is due behind a member's name") }
            index += 1
            skipSpace()
            let value = try value()
            if let first = places[key] {
                diagnostics.append(.repeatedKey(Place(file, keyRange), key, first: Place(file, first), fix: nil))
            } else {
                places[key] = keyRange
                entries.append(Datum.Entry(key: key, keyRange: keyRange, value: value))
            }
            if try !separator(closing: UInt8(ascii: "}")) { return .mapping(entries, start..<start + 1) }
        }
    }

    // Section 5: array = begin-array [ value *( value-separator value ) ] end-array
    private mutating func array() throws(Failure) -> Datum {
        let start = index
        try enter()
        var values: [Datum] = []
        if current == UInt8(ascii: "]") {
            index += 1
            depth -= 1
            return .list([], start..<start + 1)
        }
        while true {
            values.append(try value())
            if try !separator(closing: UInt8(ascii: "]")) { return .list(values, start..<start + 1) }
        }
    }

    /// Steps over a comma (true) or the closing bracket (false).
    private mutating func separator(closing: UInt8) throws(Failure) -> Bool {
        skipSpace()
        if current == closing {
            index += 1
            depth -= 1
            return false
        }
        guard current == UInt8(ascii: ",") else {
            throw failure("a comma or “\(Character(Unicode.Scalar(closing)))” is due")
        }
        index += 1
        skipSpace()
        return true
    }

    // Section 6: number = [ minus ] int [ frac ] [ exp ]
    private mutating func number() throws(Failure) -> Datum {
        let start = index
        if current == UInt8(ascii: "-") { index += 1 }
        if current == UInt8(ascii: "0") { index += 1 } else { try digits() }
        if current == UInt8(ascii: ".") {
            index += 1
            try digits()
        }
        if let byte = current, byte | 0x20 == UInt8(ascii: "e") {
            index += 1
            if current == UInt8(ascii: "+") || current == UInt8(ascii: "-") { index += 1 }
            try digits()
        }
        return .scalar(String(decoding: bytes[start..<index], as: UTF8.self), .number, start..<index)
    }

    private mutating func digits() throws(Failure) {
        let start = index
        while let byte = current, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) { index += 1 }
        guard index > start else { throw failure("a digit is due") }
    }

    // Section 7: string = quotation-mark *char quotation-mark
    private mutating func string() throws(Failure) -> String {
        let start = index
        index += 1
        var text: [UInt8] = []
        while let byte = current {
            switch byte {
            case UInt8(ascii: "\""):
                index += 1
                return String(decoding: text, as: UTF8.self)
            case UInt8(ascii: "\\"):
                let scalar = try escape()
                text.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
            case 0..<0x20: throw failure("a control character in a text has to be written as an escape")
            default:
                text.append(byte)
                index += 1
            }
        }
        throw failure("the text that begins here is not closed", at: start)
    }

    private mutating func escape() throws(Failure) -> Unicode.Scalar {
        let start = index
        index += 1
        guard let letter = current else { throw failure("the JSON text ends within an escape") }
        index += 1
        switch letter {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return Unicode.Scalar(letter)
        case UInt8(ascii: "b"): return "\u{8}"
        case UInt8(ascii: "f"): return "\u{C}"
        case UInt8(ascii: "n"): return "\n"
        case UInt8(ascii: "r"): return "\r"
        case UInt8(ascii: "t"): return "\t"
        case UInt8(ascii: "u"):
            let unit = try codeUnit()
            if let scalar = Unicode.Scalar(unit) { return scalar }
            // A surrogate is half of a pair, or it is nothing.
            let lone = failure("a lone surrogate stands for no character", at: start)
            guard (0xD800..<0xDC00).contains(unit), bytes[index...].starts(with: [0x5C, 0x75]) else { throw lone }
            index += 2
            let low = try codeUnit()
            guard (0xDC00..<0xE000).contains(low),
                let scalar = Unicode.Scalar(0x10000 + (UInt32(unit) - 0xD800) << 10 + (UInt32(low) - 0xDC00))
            else { throw lone }
            return scalar
        default: throw failure("this escape does not exist", at: start)
        }
    }

    private mutating func codeUnit() throws(Failure) -> UInt16 {
        guard index + 4 <= bytes.count,
            bytes[index..<index + 4].allSatisfy({ Character(Unicode.Scalar($0)).isHexDigit }),
            let unit = UInt16(String(decoding: bytes[index..<index + 4], as: UTF8.self), radix: 16)
        else { throw failure("four hexadecimal digits are due behind \\u") }
        index += 4
        return unit
    }
}

// MARK: - Words

extension DiagnosticKind {
    package static let invalidJSON = DiagnosticKind(
        "invalid-json", .error, "`site.json` is not JSON",
        explanation: """
            `site.json` is JSON as RFC 8259 has it: names and texts in double quotation marks, commas between members and
            none behind the last, no comments, and no half of a surrogate pair.
            """,
        wrong: """
            -- site.json --
            {"title": "Harbour files", "baseURL": "https://archive.example/",‸}
            """,
        right: """
            -- site.json --
            {"title": "Harbour files \\ud83d\\udea2", "baseURL": "https://archive.example/"}
            """)
}
