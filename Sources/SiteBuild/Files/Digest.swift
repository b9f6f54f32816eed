internal import Crypto

/// SHA-256 (FIPS 180-4).
package enum Digest {
    /// Lower-case hexadecimal.
    package static func sha256(_ bytes: [UInt8]) -> String {
        text(SHA256.hash(data: bytes))
    }

    /// The digest of a file's bytes, read in parts.
    package static func sha256(ofFile path: String) throws(SystemError) -> String {
        var hash = SHA256()
        try FileReading.forEachPart(of: path) { hash.update(data: $0) }
        return text(hash.finalize())
    }

    private static func text(_ digest: SHA256.Digest) -> String {
        let digits = Array("0123456789abcdef".utf8)
        var text: [UInt8] = []
        text.reserveCapacity(64)
        for byte in digest {
            text.append(digits[Int(byte >> 4)])
            text.append(digits[Int(byte & 15)])
        }
        return String(decoding: text, as: UTF8.self)
    }
}
