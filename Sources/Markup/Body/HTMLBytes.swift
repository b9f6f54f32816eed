internal import Hypertext

/// Writes text as cmark's HTML renderer does, byte for byte.
enum HTMLBytes {
    typealias Bytes = UnsafeBufferPointer<UInt8>

    /// Appends text with `"`, `&`, `<` and `>` as references.
    static func append(text: Bytes, to output: inout [UInt8]) {
        var start = 0
        // A few more bytes are special to others, and have no reference here.
        var index = HTMLEscaping.firstSpecial(in: text, from: 0)
        while index < text.count {
            if let reference = reference(text[index]) {
                output.append(contentsOf: Bytes(rebasing: text[start..<index]))
                output.append(utf8: reference)
                start = index + 1
            }
            index = HTMLEscaping.firstSpecial(in: text, from: index + 1)
        }
        output.append(contentsOf: Bytes(rebasing: text[start..<index]))
    }

    private static func reference(_ byte: UInt8) -> StaticString? {
        switch byte {
        case UInt8(ascii: "\""): "&quot;"
        case UInt8(ascii: "&"): "&amp;"
        case UInt8(ascii: "<"): "&lt;"
        case UInt8(ascii: ">"): "&gt;"
        default: nil
        }
    }

    /// Appends an address: what cannot stand in one is percent-encoded, `&` and `'` become references.
    static func append(address: Bytes, to output: inout [UInt8]) {
        for byte in address {
            switch byte {
            case UInt8(ascii: "&"): output.append(utf8: "&amp;" as StaticString)
            case UInt8(ascii: "'"): output.append(utf8: "&#x27;" as StaticString)
            default: append(addressByte: byte, to: &output)
            }
        }
    }

    /// Appends a byte of an address, percent-encoded where it cannot stand as it is.
    static func append(addressByte byte: UInt8, to output: inout [UInt8]) {
        guard !isAddressByte(byte) else {
            output.append(byte)
            return
        }
        output.append(UInt8(ascii: "%"))
        output.append(hexDigit(byte >> 4))
        output.append(hexDigit(byte & 15))
    }

    private static func hexDigit(_ value: UInt8) -> UInt8 { value < 10 ? 48 + value : 55 + value }

    private static func isAddressByte(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"):
            true
        case UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: "."), UInt8(ascii: "+"), UInt8(ascii: "!"),
            UInt8(ascii: "*"), UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: ","), UInt8(ascii: "%"),
            UInt8(ascii: "#"), UInt8(ascii: "@"), UInt8(ascii: "?"), UInt8(ascii: "="), UInt8(ascii: ";"),
            UInt8(ascii: ":"), UInt8(ascii: "/"), UInt8(ascii: "$"), UInt8(ascii: "~"):
            true
        default: false
        }
    }

    /// Whether cmark's safe mode leaves an address empty: `javascript:`, `vbscript:`, `file:` and `data:`, but for common
    /// images in `data:`.
    static func isDangerous(_ address: Bytes) -> Bool {
        func begins(_ prefix: StaticString) -> Bool {
            guard address.count >= prefix.utf8CodeUnitCount else { return false }
            for index in 0..<prefix.utf8CodeUnitCount {
                let byte = address[index]
                let lower = (0x41...0x5A).contains(byte) ? byte | 0x20 : byte
                if lower != prefix.utf8Start[index] { return false }
            }
            return true
        }
        guard let first = address.first else { return false }
        switch first | 0x20 {
        case UInt8(ascii: "j"): return begins("javascript:")
        case UInt8(ascii: "v"): return begins("vbscript:")
        case UInt8(ascii: "f"): return begins("file:")
        case UInt8(ascii: "d"):
            return begins("data:")
                && !(begins("data:image/png") || begins("data:image/gif") || begins("data:image/jpeg")
                    || begins("data:image/webp"))
        default: return false
        }
    }
}

extension [UInt8] {
    /// Appends the bytes of a literal.
    @inline(__always)
    mutating func append(utf8 text: StaticString) {
        append(contentsOf: UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
    }
}
