internal import BinaryCoding
package import Diagnostics

/// Characters that no page can show: HTML forbids them in any form.
///
/// They are C0 and C1 controls but for tab, line feed and carriage return, and code points that are no characters.
enum ForbiddenCharacters {
    /// The first such character of a text, as `U+0007`.
    static func first(in text: String) -> String? {
        var text = text
        if text.withUTF8({ surelyAllowedPrefix(of: $0) == $0.count }) { return nil }
        for scalar in text.unicodeScalars where isForbidden(scalar) { return name(scalar) }
        return nil
    }

    /// The offset of each such character in UTF-8, and its name.
    ///
    /// - Parameter limit: how many at most: a file that is no text has some in each line.
    static func all(in bytes: [UInt8], limit: Int) -> [(offset: Int, name: String)] {
        var found: [(offset: Int, name: String)] = []
        var index = bytes.withUnsafeBufferPointer { surelyAllowedPrefix(of: $0) }
        while index < bytes.count, found.count < limit {
            let byte = bytes[index]
            if byte < 0x20 {
                if byte != 0x09, byte != 0x0A, byte != 0x0D { found.append((index, name(Unicode.Scalar(byte)))) }
            } else if byte == 0x7F {
                found.append((index, name(Unicode.Scalar(byte))))
            } else if byte == 0xC2 || byte == 0xEF || byte >= 0xF0 {
                // The only lead bytes that C1 controls and noncharacters have.
                let length = byte == 0xC2 ? 2 : byte == 0xEF ? 3 : 4
                let end = min(index + length, bytes.count)
                if let scalar = String(decoding: bytes[index..<end], as: UTF8.self).unicodeScalars.first,
                    isForbidden(scalar)
                {
                    found.append((index, name(scalar)))
                }
            }
            index += 1
        }
        return found
    }

    /// The numeric character references (CommonMark 0.30, 6.2) that stand for such characters, wherever they stand.
    static func references(in bytes: [UInt8], _ range: Range<Int>) -> [(range: Range<Int>, name: String)] {
        var found: [(Range<Int>, String)] = []
        var index = range.lowerBound
        while let start = bytes[index..<range.upperBound].firstIndex(of: UInt8(ascii: "&")) {
            index = start + 1
            // `&#`, an `x`, seven digits, `;`
            guard let end = bytes[start..<min(start + 11, range.upperBound)].firstIndex(of: UInt8(ascii: ";")) else { continue }
            let text = String(decoding: bytes[start..<end], as: UTF8.self).lowercased()
            let digits = text.hasPrefix("&#x") ? text.dropFirst(3) : text.hasPrefix("&#") ? text.dropFirst(2) : ""
            guard let value = UInt32(digits, radix: text.hasPrefix("&#x") ? 16 : 10), value != 0,
                let scalar = Unicode.Scalar(value), isForbidden(scalar)
            else { continue }
            found.append((start..<end + 1, name(scalar)))
        }
        return found
    }

    /// How many bytes there are before the first that may be part of a forbidden character.
    private static func surelyAllowedPrefix(of bytes: UnsafeBufferPointer<UInt8>) -> Int {
        let raw = UnsafeRawBufferPointer(bytes)
        var index = 0
        while index + 8 <= raw.count {
            let word = EightBytes.load(raw, at: index)
            let unusual =
                word & EightBytes.highs | EightBytes.bytes(in: word, below: 0x20)
                | EightBytes.zeros(in: word ^ EightBytes.all(0x7F))
            if unusual != 0, !raw[index..<index + 8].allSatisfy(isSurelyAllowed) { break }
            index += 8
        }
        while index < raw.count, isSurelyAllowed(raw[index]) { index += 1 }
        return index
    }

    /// Whether a byte of UTF-8 is no part of a forbidden character, whatever stands around it: true of almost all bytes.
    private static func isSurelyAllowed(_ byte: UInt8) -> Bool {
        byte >= 0x20 ? byte < 0x7F || (byte > 0x7F && byte < 0xEF && byte != 0xC2) : byte == 0x0A || byte == 0x09 || byte == 0x0D
    }

    private static func isForbidden(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x09, 0x0A, 0x0D: false
        case 0..<0x20, 0x7F..<0xA0: true
        case let value: value >= 0xFDD0 && scalar.properties.isNoncharacterCodePoint
        }
    }

    private static func name(_ scalar: Unicode.Scalar) -> String {
        let hex = String(scalar.value, radix: 16, uppercase: true)
        return "U+" + String(repeating: "0", count: max(0, 4 - hex.count)) + hex
    }
}

extension DiagnosticKind {
    package static let controlCharacter = DiagnosticKind(
        "control-character", .error, "a text holds a control character",
        explanation: """
            Control characters such as NUL and code points that are no characters cannot stand in a page, whatever they
            came from. They are refused rather than dropped, so that nothing changes in a quotation unseen.
            """,
        wrong: """
            -- Content/actors/bo-lind.md --
            ---
            name: ‸"Bo\\a Lind"
            kind: person
            ---
            """,
        right: """
            -- Content/actors/bo-lind.md --
            ---
            name: "Bo\\tLind"
            kind: person
            ---
            """)
}
