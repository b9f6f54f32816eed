/// Takes start tags out of a page that nest deeper than any page needs.
///
/// HTML5 parsers take time that grows with the square of the depth, and with the number of elements that a later block opens
/// again. Text is never lost: without the tag, it belongs to the element around it.
struct NestingLimit {
    static let depth = 300
    static let formattingDepth = 24
    static let attributes = 200

    private let source: [UInt8]
    private var result: [UInt8]
    private var index = 0
    private var open: [String: Int] = [:]
    private var depth = 0
    private var formattingDepth = 0

    /// The page with spaces in place of what nests too deep.
    static func applied(to source: [UInt8]) -> [UInt8] {
        var limit = NestingLimit(source: source, result: source)
        limit.run()
        return limit.result
    }

    private init(source: [UInt8], result: [UInt8]) {
        self.source = source
        self.result = result
    }

    private mutating func run() {
        while let start = source[index...].firstIndex(of: UInt8(ascii: "<")) {
            index = start + 1
            guard index < source.count else { return }
            if source[index] == UInt8(ascii: "!") {
                skipDeclaration()
            } else if source[index] == UInt8(ascii: "/") {
                index += 1
                readTag(from: start, isEnd: true)
            } else {
                readTag(from: start, isEnd: false)
            }
        }
    }

    private mutating func skipDeclaration() {
        guard source[index...].starts(with: Array("!--".utf8)) else { return }
        index += 3
        while index < source.count {
            guard let end = source[index...].firstIndex(of: UInt8(ascii: ">")) else {
                index = source.count
                return
            }
            index = end + 1
            if source[end - 1] == UInt8(ascii: "-"), source[end - 2] == UInt8(ascii: "-") { return }
        }
    }

    private mutating func readTag(from start: Int, isEnd: Bool) {
        guard index < source.count, isLetter(source[index]) else { return }
        let nameStart = index
        while index < source.count, !isSpace(source[index]), source[index] != UInt8(ascii: ">"),
            source[index] != UInt8(ascii: "/")
        {
            index += 1
        }
        let name =
            index - nameStart > 32
            ? "unknown" : String(decoding: source[nameStart..<index], as: UTF8.self).lowercased()
        let attributes = skipAttributes()
        if isEnd {
            close(name)
        } else if !HTMLElements.isVoid(name) || attributes > Self.attributes {
            begin(name, start, attributes)
        }
    }

    private mutating func begin(_ name: String, _ start: Int, _ attributes: Int) {
        if rawText.contains(name) {
            skipRawText(name)
        } else if attributes > Self.attributes || depth >= Self.depth
            || HTMLElements.isFormatting(name) && formattingDepth >= Self.formattingDepth
        {
            for position in start..<index { result[position] = UInt8(ascii: " ") }
        } else if !HTMLElements.endsByItself(name) {
            open[name, default: 0] += 1
            depth += 1
            if HTMLElements.isFormatting(name) { formattingDepth += 1 }
        }
    }

    private mutating func close(_ name: String) {
        guard let count = open[name], count > 0 else { return }
        open[name] = count - 1
        depth -= 1
        if HTMLElements.isFormatting(name) { formattingDepth -= 1 }
    }

    /// Goes behind the tag's `>`; gives the number of words outside of quotation marks.
    private mutating func skipAttributes() -> Int {
        var count = 0
        var isWord = false
        while index < source.count {
            let byte = source[index]
            index += 1
            if byte == UInt8(ascii: ">") { break }
            if isSpace(byte) || byte == UInt8(ascii: "/") {
                isWord = false
            } else if !isWord {
                isWord = true
                count += 1
            }
            if byte == UInt8(ascii: "="), index < source.count {
                let quote = source[index]
                guard quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else { continue }
                index = (source[(index + 1)...].firstIndex(of: quote) ?? source.count - 1) + 1
                isWord = false
            }
        }
        return count
    }

    private mutating func skipRawText(_ name: String) {
        let end = Array(name.utf8)
        while let next = source[index...].firstIndex(of: UInt8(ascii: "<")) {
            index = next + 1
            let after = source[index...].prefix(end.count + 1)
            if after.first == UInt8(ascii: "/"), after.dropFirst().lazy.map({ $0 | 0x20 }).elementsEqual(end) { return }
        }
        index = source.count
    }

    private let rawText: Set<String> = ["script", "style", "textarea", "title", "xmp", "iframe", "noembed", "noframes"]

    private func isLetter(_ byte: UInt8) -> Bool { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20) }

    private func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }
}
