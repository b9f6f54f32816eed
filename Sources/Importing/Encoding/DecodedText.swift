/// A file's text in UTF-8, and what is not certain about it.
struct DecodedText: Sendable {
    private(set) var text: [UInt8]
    private(set) var warnings: [String] = []

    /// Finds out the encoding: by the byte order mark, by what HTTP or the page says, and by the bytes themselves.
    ///
    /// - Parameters:
    ///   - header: what `charset` of the Content-Type header says, where there was one.
    ///   - isHTML: whether a `meta` element may name the encoding.
    init(_ bytes: [UInt8], header: String?, isHTML: Bool) {
        if let (name, length) = Self.byteOrderMark(bytes) {
            text = []
            decode(bytes[length...], as: CharacterEncoding(label: name) ?? .utf8)
            return
        }
        let declared = header ?? (isHTML ? Self.metaLabel(bytes) : nil)
        // What UTF-16 declares about itself in ASCII is not UTF-16.
        let encoding = declared.flatMap { $0.lowercased().hasPrefix("utf-16") ? .utf8 : CharacterEncoding(label: $0) }
        if String(validating: bytes, as: UTF8.self) != nil {
            text = bytes
            if let declared, let encoding, encoding != .utf8, bytes.contains(where: { $0 >= 0x80 }) {
                warnings.append("it says that it is \(declared), but it is UTF-8; read as UTF-8")
            }
            return
        }
        text = []
        if let encoding, encoding != .utf8 {
            decode(bytes[...], as: encoding)
        } else if declared != nil, Self.faults(bytes) * 1000 < bytes.count {
            decode(bytes[...], as: .utf8)
        } else {
            let guess = EncodingGuess.best(for: bytes, language: isHTML ? Self.language(bytes) : nil)
            decode(bytes[...], as: guess)
            warnings.append(
                (declared.map { "it is not \($0), as it says it is" } ?? "it does not say what encoding it is in")
                    + "; read as \(guess.name): look whether its letters are right")
        }
    }

    private mutating func decode(_ bytes: ArraySlice<UInt8>, as encoding: CharacterEncoding) {
        let decoded = encoding.decode(bytes)
        text = decoded.text
        if decoded.faults > 0 {
            warnings.append("\(decoded.faults) bytes are no character of \(encoding.name); each became “\u{FFFD}”")
        }
    }

    private static func faults(_ bytes: [UInt8]) -> Int { CharacterEncoding.utf8.decode(bytes[...]).faults }

    private static func byteOrderMark(_ bytes: [UInt8]) -> (String, Int)? {
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return ("utf-8", 3) }
        if bytes.starts(with: [0xFF, 0xFE]) { return ("utf-16le", 2) }
        if bytes.starts(with: [0xFE, 0xFF]) { return ("utf-16be", 2) }
        return nil
    }

    /// The first `charset=` in a `meta` tag or XML declaration of the first 4096 bytes.
    private static func metaLabel(_ bytes: [UInt8]) -> String? {
        let head = String(decoding: bytes.prefix(4096).map { $0 < 0x80 ? $0 : UInt8(ascii: "?") }, as: UTF8.self).lowercased()
        for (start, key) in [("<meta", "charset"), ("<?xml", "encoding")] {
            for tag in head.components(from: start, to: ">") {
                guard let range = tag.firstRange(of: key) else { continue }
                let rest = tag[range.upperBound...].drop { $0 == " " || $0 == "=" || $0 == "\"" || $0 == "'" }
                let label = rest.prefix { $0.isLetter || $0.isNumber || $0 == "-" || $0 == "_" || $0 == ":" }
                if !label.isEmpty { return String(label) }
            }
        }
        return nil
    }

    private static func language(_ bytes: [UInt8]) -> String? {
        let head = String(decoding: bytes.prefix(2048).map { $0 < 0x80 ? $0 : UInt8(ascii: "?") }, as: UTF8.self).lowercased()
        guard let tag = head.components(from: "<html", to: ">").first, let range = tag.firstRange(of: "lang=") else {
            return nil
        }
        return String(tag[range.upperBound...].drop { $0 == "\"" || $0 == "'" }.prefix { $0.isLetter })
    }
}

extension String {
    /// What stands between each start and the end that follows it.
    fileprivate func components(from start: String, to end: Character) -> [Substring] {
        var result: [Substring] = []
        var rest = self[...]
        while let range = rest.firstRange(of: start) {
            rest = rest[range.upperBound...]
            result.append(rest.prefix { $0 != end })
        }
        return result
    }
}
