internal import Foundation

/// What can be read of JSON-LD that is no JSON: the few keys that matter, where they have a text as their value.
enum LooseData {
    /// An article with its headline, days and author; nothing where there is no day of publication.
    static func read(_ script: String) -> LinkedData? {
        let bytes = Array(script.utf8)
        guard let published = text(of: "datePublished", in: bytes[...]) else { return nil }
        var object: [String: LinkedData] = ["@type": .text("Article"), "datePublished": .text(published)]
        for key in ["headline", "dateModified"] { object[key] = text(of: key, in: bytes[...]).map(LinkedData.text) }
        if let author = range(of: "author", in: bytes[...]) {
            let near = bytes[author.upperBound...].prefix(300)
            object["author"] = (value(in: near) ?? text(of: "name", in: near)).map(LinkedData.text)
        }
        return .object(object)
    }

    private static func text(of key: String, in bytes: ArraySlice<UInt8>) -> String? {
        range(of: key, in: bytes).flatMap { value(in: bytes[$0.upperBound...]) }
    }

    private static func range(of key: String, in bytes: ArraySlice<UInt8>) -> Range<Int>? {
        bytes.firstRange(of: Array("\"\(key)\"".utf8))
    }

    /// The string behind a colon.
    private static func value(in bytes: ArraySlice<UInt8>) -> String? {
        var rest = bytes.drop { $0 <= 0x20 }
        guard rest.first == UInt8(ascii: ":") else { return nil }
        rest = rest.dropFirst().drop { $0 <= 0x20 }
        guard rest.first == UInt8(ascii: "\"") else { return nil }
        var end = rest.startIndex + 1
        while end < rest.endIndex, rest[end] != UInt8(ascii: "\"") { end += rest[end] == UInt8(ascii: "\\") ? 2 : 1 }
        guard end < rest.endIndex else { return nil }
        let raw = rest[(rest.startIndex + 1)..<end].map { $0 < 0x20 ? UInt8(ascii: " ") : $0 }
        let literal = [UInt8(ascii: "\"")] + raw + [UInt8(ascii: "\"")]
        return (try? JSONDecoder().decode(String.self, from: Data(literal))) ?? String(decoding: raw, as: UTF8.self)
    }
}
