/// Cuts a JSON text of any length into its records, without ever holding more than one of them.
///
/// A record is an item of the array that the text is, an item of the `dataFeedElement` of the object that it is (schema.org's
/// `DataFeed`), that object itself where it has none, or one of several values in a row (JSON Lines).
package struct JSONRecordStream {
    /// One record, as it stands in the text.
    package struct Record: Sendable {
        package let bytes: [UInt8]
        /// The line of its first byte, from 1.
        package let line: Int
    }

    /// What keeps the rest from being read.
    package enum Problem: Error, Sendable, Equatable {
        /// The text ends within a value that began in this line.
        case cutOff(line: Int)
        /// Something else than a value, a comma or a bracket.
        case unexpected(line: Int)
        /// One record is larger than the limit.
        case tooLarge(line: Int)

        package var message: String {
            switch self {
            case .cutOff(let line): "the file ends in the middle of what begins in line \(line)"
            case .unexpected(let line): "line \(line) is no JSON"
            case .tooLarge(let line): "what begins in line \(line) is larger than \(JSONRecordStream.limit >> 20) MB"
            }
        }
    }

    package static let limit = 16 << 20

    private var line = 1
    private var record: [UInt8] = []
    private var recordLine = 0
    private var isInRecord = false
    /// How many brackets are open within the record.
    private var depth = 0
    private var isInString = false
    private var isEscaped = false
    /// Whether the array around the records is open, and the object around that.
    private var isInArray = false
    private var isInFeed = false
    private var isAfterFeed = false
    /// In the object around: where the last string at its top began in `record`.
    private var keyStart = 0
    private var isFirst = true

    package init() {}

    /// The records that end in the next part of the text.
    package mutating func take(_ part: some Collection<UInt8>) throws(Problem) -> [Record] {
        var records: [Record] = []
        for byte in part {
            if byte == 0x0A { line += 1 }
            if !isInRecord {
                try takeOutside(byte)
            } else if try endsRecord(with: byte) {
                records.append(Record(bytes: record, line: recordLine))
                isInRecord = false
                record = []
            }
        }
        return records
    }

    /// Says that the text is at its end.
    package func end() throws(Problem) {
        if isInRecord || isInArray && !isAfterFeed { throw .cutOff(line: recordLine) }
    }

    private mutating func takeOutside(_ byte: UInt8) throws(Problem) {
        switch byte {
        case 0x20, 0x09, 0x0A, 0x0D, 0x1E, UInt8(ascii: ","): break
        case 0xEF where isFirst, 0xBB where isFirst, 0xBF where isFirst: break
        case UInt8(ascii: "[") where !isInArray && !isInFeed:
            isInArray = true
            recordLine = line
        case UInt8(ascii: "]") where isInArray:
            isInArray = false
            if isInFeed { isAfterFeed = true }
        case UInt8(ascii: "{") where isInArray || !isInFeed:
            isInRecord = true
            depth = 1
            keyStart = 0
            record = [byte]
            recordLine = line
        case _ where isAfterFeed: break
        default: throw .unexpected(line: line)
        }
        if byte < 0x80 { isFirst = false }
    }

    /// Takes a byte of a record; whether it is the last one.
    private mutating func endsRecord(with byte: UInt8) throws(Problem) -> Bool {
        record.append(byte)
        guard record.count <= Self.limit else { throw .tooLarge(line: recordLine) }
        if isInString {
            if isEscaped {
                isEscaped = false
            } else if byte == UInt8(ascii: "\\") {
                isEscaped = true
            } else if byte == UInt8(ascii: "\"") {
                isInString = false
            }
            return false
        }
        switch byte {
        case UInt8(ascii: "\""):
            isInString = true
            if depth == 1 { keyStart = record.count - 1 }
        case UInt8(ascii: "{"), UInt8(ascii: "["):
            if byte == UInt8(ascii: "["), depth == 1, !isInArray, !isInFeed, isFeedKey {
                // What follows are the records; what stood before them says nothing of claims.
                isInFeed = true
                isInArray = true
                isInRecord = false
                record = []
            } else {
                depth += 1
            }
        case UInt8(ascii: "}"), UInt8(ascii: "]"):
            depth -= 1
            return depth == 0
        default: break
        }
        return false
    }

    /// Whether the array that begins here is the value of `dataFeedElement`.
    private var isFeedKey: Bool {
        let text = String(decoding: record[keyStart...], as: UTF8.self)
        return text.filter { !$0.isWhitespace } == "\"dataFeedElement\":["
    }
}
