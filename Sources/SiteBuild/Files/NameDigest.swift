internal import Crypto

/// SHA-1 (FIPS 180-4), for names alone: UUIDs of version 5 are made with it, and nothing is kept safe by it.
package enum NameDigest {
    /// 20 bytes.
    package static func sha1(_ bytes: [UInt8]) -> [UInt8] { Array(Insecure.SHA1.hash(data: bytes)) }
}
