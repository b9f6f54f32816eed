/// 128 bits that tell two contents apart.
package struct Fingerprint: Sendable, Hashable {
    package let high: UInt64
    package let low: UInt64

    package init(high: UInt64, low: UInt64) {
        self.high = high
        self.low = low
    }
}

/// Makes a fingerprint of bytes; who renders has the means.
package protocol FingerprintHasher {
    init()
    mutating func update(_ bytes: UnsafeRawBufferPointer)
    func finish() -> Fingerprint
}
