/// What in a text can be checked by its form alone: a direct quotation, or a number.
enum CheckableDetail {
    case quotation
    case number

    /// With its article: for messages.
    var described: String {
        switch self {
        case .quotation: "a quotation"
        case .number: "a number"
        }
    }

    /// How many words a quotation has at least; fewer are a name or a turn of phrase.
    private static let wordsOfQuotation = 4

    /// The first detail of a text.
    ///
    /// - Parameter text: UTF-8.
    static func first(in text: UnsafeBufferPointer<UInt8>) -> CheckableDetail? {
        var index = 0
        while index < text.count {
            let byte = text[index]
            if isDigit(byte) {
                let number = NumberToken(in: text, at: index)
                if number.isCount { return .number }
                index = number.end
            } else if byte == UInt8(ascii: "\"") || byte >= 0xC2, let mark = openingMark(text, index) {
                let start = index + mark.length
                guard let end = closing(mark.closing, in: text, from: start) else {
                    index = start
                    continue
                }
                if words(in: text[start..<end]) >= wordsOfQuotation { return .quotation }
                index = start
                if byte == UInt8(ascii: "\"") { index = end + 1 }
            } else {
                index += 1
            }
        }
        return nil
    }

    /// The mark that begins here, if it opens a quotation: its length in bytes, and the marks that close it.
    private static func openingMark(
        _ text: UnsafeBufferPointer<UInt8>, _ index: Int
    ) -> (length: Int, closing: [[UInt8]])? {
        if text[index] == UInt8(ascii: "\"") { return (1, [[0x22]]) }
        return pairs.first { matches($0.opening, text, index) }.map { ($0.opening.count, $0.closing) }
    }

    // Single marks are left out: ’ is an apostrophe more often than not.
    private static let pairs: [(opening: [UInt8], closing: [[UInt8]])] =
        [
            ("“", ["”"]), ("„", ["“", "”"]), ("«", ["»"]), ("»", ["«"]), ("「", ["」"]), ("『", ["』"]),
        ].map { (Array($0.0.utf8), $0.1.map { Array($0.utf8) }) }

    private static func closing(_ marks: [[UInt8]], in text: UnsafeBufferPointer<UInt8>, from start: Int) -> Int? {
        var index = start
        while index < text.count {
            if marks.contains(where: { matches($0, text, index) }) { return index }
            index += 1
        }
        return nil
    }

    private static func matches(_ mark: [UInt8], _ text: UnsafeBufferPointer<UInt8>, _ index: Int) -> Bool {
        index + mark.count <= text.count && mark.indices.allSatisfy { text[index + $0] == mark[$0] }
    }

    private static func words(in text: Slice<UnsafeBufferPointer<UInt8>>) -> Int {
        text.split { $0 == 0x20 || $0 == 0x0A }.count
    }

    static func isDigit(_ byte: UInt8) -> Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) }
}
