internal import Markup

/// The text of an article as its page shows it, brought back into the form that was hashed.
///
/// It is what stands in the element with the id `_text`: a block of text for each paragraph, heading, list item and block of
/// code, one line feed between them, in NFC. Numbers of notes (`<sup class="ref">`) and the titles of links without text
/// (`<span class="link-title">`) are no part of it; an image is its description, and `<br />` a line feed.
package struct PublishedText: Sendable, Equatable {
    package private(set) var text: [UInt8] = []
    /// The ids of quotes with the code point of the text at which they stand.
    package private(set) var quotes: [String: Int] = [:]

    /// Nothing where the page has no element with the id `_text`.
    ///
    /// - Parameter page: HTML as the site's own templates and renderer write it.
    package init?(page: [UInt8]) {
        var reader = PublishedTextReader(page: page)
        guard reader.read() else { return nil }
        text = reader.text
        quotes = reader.quotes
    }
}

/// Reads one page.
private struct PublishedTextReader {
    private let page: [UInt8]
    private var index = 0
    private(set) var text: [UInt8] = []
    private(set) var quotes: [String: Int] = [:]
    private var codePoints = 0

    // Of the block at hand. A break is NUL, which no page holds, until line feeds have become spaces.
    private var block: [UInt8] = []
    private var anchors: [(id: String, offset: Int)] = []
    private var isCode = false

    init(page: [UInt8]) { self.page = page }

    mutating func read() -> Bool {
        guard let start = find(Array(" id=\"_text\"".utf8), from: 0), let open = page[..<start].lastIndex(of: UInt8(ascii: "<"))
        else { return false }
        index = open
        guard let root = tag() else { return false }
        var depth = 1
        while index < page.count, depth > 0 {
            guard page[index] == UInt8(ascii: "<") else {
                character()
                continue
            }
            guard let tag = tag() else { return false }
            if tag.name == root.name { depth += tag.isEnd ? -1 : 1 }
            if depth > 0 { take(tag) }
        }
        endBlock()
        return true
    }

    // MARK: Tags

    private struct Tag {
        let name: String
        let isEnd: Bool
        let bytes: ArraySlice<UInt8>

        /// The value of an attribute, as it is written.
        func value(_ attribute: String) -> ArraySlice<UInt8>? {
            let mark = Array((" " + attribute + "=\"").utf8)
            guard bytes.count > mark.count else { return nil }
            for start in bytes.startIndex...bytes.endIndex - mark.count where bytes[start...].starts(with: mark) {
                return bytes[(start + mark.count)...].prefix { $0 != UInt8(ascii: "\"") }
            }
            return nil
        }

        func has(_ attribute: String, _ wanted: String) -> Bool {
            value(attribute).map { $0.elementsEqual(wanted.utf8) } ?? false
        }
    }

    private mutating func tag() -> Tag? {
        let start = index
        guard let end = page[start...].firstIndex(of: UInt8(ascii: ">")) else { return nil }
        index = end + 1
        var bytes = page[(start + 1)..<end]
        let isEnd = bytes.first == UInt8(ascii: "/")
        if isEnd { bytes.removeFirst() }
        let name = bytes.prefix { $0 != 0x20 && $0 != UInt8(ascii: "/") }
        return Tag(name: String(decoding: name, as: UTF8.self), isEnd: isEnd, bytes: bytes)
    }

    private mutating func take(_ tag: Tag) {
        switch tag.name {
        case "p", "h1", "h2", "h3", "h4", "h5", "h6", "li", "ul", "ol", "blockquote", "hr", "div": endBlock()
        case "pre":
            endBlock()
            isCode = !tag.isEnd
        case "br":
            block.append(0)
            if index < page.count, page[index] == 0x0A { index += 1 }
        case "img":
            if let alt = tag.value("alt") { block += Self.decoded(alt) }
        case "sup" where tag.has("class", "ref"): skip(to: "</sup>")
        case "span" where tag.has("class", "link-title"): skip(to: "</span>")
        case "span":
            if let id = tag.value("id"), id.starts(with: "_quote-".utf8) {
                anchors.append((String(decoding: id, as: UTF8.self), block.count))
            }
        default: break
        }
    }

    private mutating func skip(to end: String) {
        index = find(Array(end.utf8), from: index).map { $0 + end.utf8.count } ?? page.count
    }

    private func find(_ wanted: [UInt8], from start: Int) -> Int? {
        guard page.count >= wanted.count else { return nil }
        return (start..<max(start, page.count - wanted.count + 1)).first { page[$0...].starts(with: wanted) }
    }

    // MARK: Text

    private mutating func character() {
        let end = page[index...].firstIndex(of: UInt8(ascii: "<")) ?? page.count
        block += Self.decoded(page[index..<end])
        index = end
    }

    /// Text without references: those that HTML writers need, and numbers.
    private static func decoded(_ text: ArraySlice<UInt8>) -> [UInt8] {
        guard text.contains(UInt8(ascii: "&")) else { return Array(text) }
        var result: [UInt8] = []
        var index = text.startIndex
        while index < text.endIndex {
            let rest = text[index...]
            if text[index] == UInt8(ascii: "&"), let end = rest.prefix(12).firstIndex(of: UInt8(ascii: ";")),
                let scalar = scalar(named: String(decoding: text[(index + 1)..<end], as: UTF8.self))
            {
                result += Array(String(scalar).utf8)
                index = end + 1
            } else {
                result.append(text[index])
                index += 1
            }
        }
        return result
    }

    private static func scalar(named name: String) -> Unicode.Scalar? {
        switch name {
        case "amp": return "&"
        case "lt": return "<"
        case "gt": return ">"
        case "quot": return "\""
        case "apos": return "'"
        default:
            guard name.hasPrefix("#") else { return nil }
            let digits = name.dropFirst()
            let number = digits.first == "x" ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
            return number.flatMap { Unicode.Scalar($0) }
        }
    }

    private mutating func endBlock() {
        defer {
            block.removeAll(keepingCapacity: true)
            anchors.removeAll()
            isCode = false
        }
        let plain = plain(block[...])
        guard !plain.isEmpty else { return }
        if !text.isEmpty {
            text.append(0x0A)
            codePoints += 1
        }
        for anchor in anchors {
            let before = self.plain(block[..<anchor.offset], isWhole: false)
            quotes[anchor.id] = codePoints + before.count { $0 & 0xC0 != 0x80 }
        }
        text += plain
        codePoints += plain.count { $0 & 0xC0 != 0x80 }
    }

    private func plain(_ bytes: ArraySlice<UInt8>, isWhole: Bool = true) -> [UInt8] {
        var bytes = bytes
        while bytes.first == 0x0A { bytes.removeFirst() }
        while isWhole, bytes.last == 0x0A { bytes.removeLast() }
        let lines = isCode ? Array(bytes) : bytes.map { $0 == 0x0A ? 0x20 : $0 == 0 ? 0x0A : $0 }
        return Array(NormalizedText.nfc(String(decoding: lines, as: UTF8.self)).utf8)
    }
}
