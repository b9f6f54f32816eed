internal import Crypto
internal import Rendering

/// The first 128 bits of a SHA-256 (FIPS 180-4), for telling contents apart.
struct ContentHasher: FingerprintHasher {
    private var hash = SHA256()

    init() {}

    mutating func update(_ bytes: UnsafeRawBufferPointer) { hash.update(bufferPointer: bytes) }

    func finish() -> Fingerprint {
        var words: (high: UInt64, low: UInt64) = (0, 0)
        for (index, byte) in hash.finalize().prefix(16).enumerated() {
            if index < 8 { words.high = words.high << 8 | UInt64(byte) } else { words.low = words.low << 8 | UInt64(byte) }
        }
        return Fingerprint(high: words.high, low: words.low)
    }
}

extension Fingerprint {
    /// Of the bytes of a file.
    init(of bytes: [UInt8]) { self.init(of: bytes[...]) }

    init(of bytes: ArraySlice<UInt8>) {
        var hasher = ContentHasher()
        bytes.withUnsafeBytes { hasher.update($0) }
        self = hasher.finish()
    }

    /// From the SHA-256 of bytes in hexadecimal.
    init?(sha256 digits: String) {
        guard digits.utf8.count == 64, let high = UInt64(digits.prefix(16), radix: 16),
            let low = UInt64(digits.dropFirst(16).prefix(16), radix: 16)
        else { return nil }
        self.init(high: high, low: low)
    }

    /// Of a file, read part by part.
    init(ofFile path: String) throws(SystemError) {
        var hasher = ContentHasher()
        try FileReading.forEachPart(of: path) { hasher.update($0) }
        self = hasher.finish()
    }
}
