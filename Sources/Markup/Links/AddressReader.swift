import Diagnostics
import Hypertext

/// Tells what the address of a link or image in a body leads to.
struct AddressReader {
    typealias Bytes = UnsafeBufferPointer<UInt8>

    enum Result {
        /// An http, https or mailto address: it stands in the page as cmark writes it.
        case external
        case target(Link.Target)
        case wrong(Diagnostic)
    }

    enum ImageResult {
        case path(String)
        case wrong(Diagnostic)
    }

    /// What a link's address leads to.
    ///
    /// - Parameter address: as cmark gives it: escapes and entities resolved.
    static func link(_ address: Bytes, at place: @autoclosure () -> Place) -> Result {
        guard let first = address.first else { return .wrong(relative("", at: place())) }
        switch first {
        case UInt8(ascii: "#"):
            guard let fragment = decoded(address.dropFirst()) else { return .wrong(badAddress(address, at: place())) }
            return .target(.fragment(fragment))
        case UInt8(ascii: "/"):
            guard address.count < 2 || address[1] != UInt8(ascii: "/") && address[1] != UInt8(ascii: "\\") else {
                return .wrong(relative(text(address), at: place()))
            }
            return .target(.path(text(address)))
        default: break
        }
        if isPlainWebAddress(address) { return .external }
        guard let colon = address.firstIndex(of: UInt8(ascii: ":")), isScheme(address[..<colon]) else {
            return .wrong(relative(text(address), at: place()))
        }
        let scheme = String(decoding: address[..<colon], as: UTF8.self).lowercased()
        if let kind = RecordKind(rawValue: scheme) {
            return record(kind, address[(colon + 1)...], at: place)
        }
        var written: [UInt8] = []
        appendEscaped(address, to: &written)
        let escaped = String(decoding: written, as: UTF8.self)
        switch scheme {
        case "http", "https":
            return Address(web: escaped) == nil ? .wrong(badAddress(address, at: place())) : .external
        case "mailto":
            return Address(mail: escaped) == nil ? .wrong(badAddress(address, at: place())) : .external
        default:
            return .wrong(unknownScheme(scheme, at: place()))
        }
    }

    /// Where an image's file lies.
    static func image(_ address: Bytes, at place: @autoclosure () -> Place) -> ImageResult {
        let path = address.prefix { $0 != UInt8(ascii: "?") && $0 != UInt8(ascii: "#") }
        guard text(path).hasPrefix("/assets/"), let decoded = decoded(path), decoded.utf8.count > 8,
            decoded.dropFirst().split(separator: "/", omittingEmptySubsequences: false)
                .allSatisfy({ $0 != "." && $0 != ".." && !$0.isEmpty }),
            !decoded.utf8.contains(0), !decoded.utf8.contains(UInt8(ascii: "\\"))
        else { return .wrong(imageOutside(text(address), at: place())) }
        return .path(decoded)
    }

    private static func record(_ kind: RecordKind, _ rest: Slice<Bytes>, at place: () -> Place) -> Result {
        let hash = rest.firstIndex(of: UInt8(ascii: "#"))
        let idBytes = rest[..<(hash ?? rest.endIndex)]
        guard let id = decoded(idBytes) else { return .wrong(badID("", kind, "is empty", at: place())) }
        if let violation = Identifier.violation(in: id) { return .wrong(badID(id, kind, violation, at: place())) }
        guard let hash else { return .target(.record(kind, id: id, fragment: nil)) }
        guard let fragment = decoded(rest[(hash + 1)...]) else {
            return .wrong(badAddress(Bytes(rebasing: rest), at: place()))
        }
        return .target(.record(kind, id: id, fragment: fragment))
    }

    /// A part of an address without percent-encoding and in NFC; nothing if that leaves nothing, or no UTF-8.
    private static func decoded(_ part: Slice<Bytes>) -> String? {
        var result: [UInt8] = []
        var index = part.startIndex
        while index < part.endIndex {
            if part[index] == UInt8(ascii: "%"), index + 2 < part.endIndex,
                let high = hexValue(part[index + 1]), let low = hexValue(part[index + 2])
            {
                result.append(high << 4 | low)
                index += 3
            } else {
                result.append(part[index])
                index += 1
            }
        }
        guard !result.isEmpty, let text = String(validating: result, as: UTF8.self) else { return nil }
        return NormalizedText.nfc(text)
    }

    private static func hexValue(_ byte: UInt8) -> UInt8? {
        switch byte {
        case 48...57: byte - 48
        case 65...70: byte - 55
        case 97...102: byte - 87
        default: nil
        }
    }

    private static func isScheme(_ text: Slice<Bytes>) -> Bool {
        guard let first = text.first, isLetter(first) else { return false }
        return text.allSatisfy {
            isLetter($0) || (48...57).contains($0) || $0 == UInt8(ascii: "+") || $0 == UInt8(ascii: "-")
                || $0 == UInt8(ascii: ".")
        }
    }

    private static func isLetter(_ byte: UInt8) -> Bool { (97...122).contains(byte | 0x20) }

    /// Whether an address is of the plainest kind, which needs no closer look: `https://`, a host of lower-case letters,
    /// digits, hyphens and dots, and then only characters that may stand anywhere in a path or query.
    private static func isPlainWebAddress(_ address: Bytes) -> Bool {
        var index = 0
        for byte in "http".utf8 {
            guard index < address.count, address[index] == byte else { return false }
            index += 1
        }
        if index < address.count, address[index] == UInt8(ascii: "s") { index += 1 }
        for byte in "://".utf8 {
            guard index < address.count, address[index] == byte else { return false }
            index += 1
        }
        var afterDot = true
        while index < address.count, address[index] != UInt8(ascii: "/") {
            let byte = address[index]
            let isDot = byte == UInt8(ascii: ".")
            guard
                (97...122).contains(byte) || (48...57).contains(byte) || byte == UInt8(ascii: "-") || isDot && !afterDot
            else { return false }
            afterDot = isDot
            index += 1
        }
        guard !afterDot else { return false }
        return address[index...].allSatisfy { byte in
            switch byte {
            case 97...122, 65...90, 48...57: true
            case UInt8(ascii: "/"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"), UInt8(ascii: "?"),
                UInt8(ascii: "="), UInt8(ascii: "&"), UInt8(ascii: ","), UInt8(ascii: "+"), UInt8(ascii: ":"),
                UInt8(ascii: "~"):
                true
            default: false
            }
        }
    }

    /// The address as it will stand in the page, but without references.
    private static func appendEscaped(_ address: Bytes, to output: inout [UInt8]) {
        for byte in address {
            switch byte {
            case UInt8(ascii: "&"), UInt8(ascii: "'"): output.append(byte)
            default: HTMLBytes.append(addressByte: byte, to: &output)
            }
        }
    }

    private static func text(_ bytes: some Collection<UInt8>) -> String { String(decoding: bytes, as: UTF8.self) }
}
