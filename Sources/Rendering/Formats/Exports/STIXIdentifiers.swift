import Hypertext

/// Ids of STIX objects: UUIDs of version 5 (RFC 9562, 5.5), so that the same archive always has the same.
///
/// The namespace is the UUID of the site's address in the namespace of URLs; the name is the type, a slash and the record's id.
struct STIXIdentifiers {
    private let namespace: [UInt8]
    private let sha1: ([UInt8]) -> [UInt8]

    /// The namespace of URLs, 6ba7b811-9dad-11d1-80b4-00c04fd430c8 (RFC 9562, 6.6).
    private static let urls: [UInt8] = [
        0x6B, 0xA7, 0xB8, 0x11, 0x9D, 0xAD, 0x11, 0xD1, 0x80, 0xB4, 0x00, 0xC0, 0x4F, 0xD4, 0x30, 0xC8,
    ]

    init(site: String, sha1: @escaping ([UInt8]) -> [UInt8]) {
        namespace = Self.uuid(Self.urls, site, sha1)
        self.sha1 = sha1
    }

    /// `note--` and the UUID of a name.
    func id(_ type: String, _ name: String) -> String {
        let digits = Array("0123456789abcdef".unicodeScalars)
        var text = type + "--"
        for (index, byte) in Self.uuid(namespace, type + "/" + name, sha1).enumerated() {
            if [4, 6, 8, 10].contains(index) { text += "-" }
            text.unicodeScalars.append(digits[Int(byte >> 4)])
            text.unicodeScalars.append(digits[Int(byte & 15)])
        }
        return text
    }

    /// An address as a URI, which knows ASCII alone: the UTF-8 of other letters is percent-encoded (RFC 3987, 3.1).
    static func uri(_ address: Address) -> String {
        let digits = Array("0123456789ABCDEF".unicodeScalars)
        var text = ""
        for byte in address.text.utf8 {
            if byte < 0x80 {
                text.unicodeScalars.append(Unicode.Scalar(byte))
            } else {
                text += "%"
                text.unicodeScalars.append(digits[Int(byte >> 4)])
                text.unicodeScalars.append(digits[Int(byte & 15)])
            }
        }
        return text
    }

    private static func uuid(_ namespace: [UInt8], _ name: String, _ sha1: ([UInt8]) -> [UInt8]) -> [UInt8] {
        var bytes = Array(sha1(namespace + Array(name.utf8)).prefix(16))
        bytes[6] = bytes[6] & 0x0F | 0x50
        bytes[8] = bytes[8] & 0x3F | 0x80
        return bytes
    }
}
