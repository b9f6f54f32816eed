/// Reads code points from UTF-8, one after the other; each byte that is no part of one reads as U+FFFD.
struct ScalarCursor {
    private let bytes: UnsafeBufferPointer<UInt8>
    private let end: Int
    /// The offset of the next code point.
    private(set) var offset: Int

    init(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) {
        self.bytes = bytes
        self.end = min(end, bytes.count)
        offset = start
    }

    /// The next code point without going on to the one after it.
    func peek() -> Unicode.Scalar? {
        var copy = self
        return copy.next()
    }

    @inline(__always)
    mutating func next() -> Unicode.Scalar? {
        guard offset < end else { return nil }
        let first = bytes[offset]
        offset += 1
        if first < 0x80 { return Unicode.Scalar(first) }
        return nextMultibyte(first)
    }

    private mutating func nextMultibyte(_ first: UInt8) -> Unicode.Scalar {
        let length = first >= 0xF0 ? 3 : first >= 0xE0 ? 2 : 1
        guard first >= 0xC2, offset + length <= end else { return "\u{FFFD}" }
        var value = UInt32(first) & (0x3F >> UInt32(length))
        for index in offset..<offset + length {
            guard bytes[index] & 0xC0 == 0x80 else { return "\u{FFFD}" }
            value = value << 6 | UInt32(bytes[index] & 0x3F)
        }
        guard let scalar = Unicode.Scalar(value) else { return "\u{FFFD}" }
        offset += length
        return scalar
    }
}
