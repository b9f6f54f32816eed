/// Code points of UTF-8 that is known to be valid: canonical texts and strings.
enum UTF8Scalars {
    typealias Bytes = UnsafeBufferPointer<UInt8>

    /// The code point that begins at an offset, and how many bytes it takes.
    @inline(__always)
    static func scalar(at offset: Int, in bytes: Bytes) -> (scalar: Unicode.Scalar, length: Int) {
        let first = bytes[offset]
        if first < 0x80 { return (Unicode.Scalar(first), 1) }
        let length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2
        guard offset + length <= bytes.count else { return ("\u{FFFD}", bytes.count - offset) }
        var value = UInt32(first) & (0x7F >> UInt32(length))
        for index in offset + 1..<offset + length { value = value << 6 | UInt32(bytes[index] & 0x3F) }
        return (Unicode.Scalar(value) ?? "\u{FFFD}", length)
    }

    /// Where the code point begins that ends at an offset, which is not the start.
    @inline(__always)
    static func start(before offset: Int, in bytes: Bytes) -> Int {
        var start = offset - 1
        while start > 0, bytes[start] & 0xC0 == 0x80 { start -= 1 }
        return start
    }

    /// The code point that ends at an offset; nothing at the start.
    @inline(__always)
    static func scalar(before offset: Int, in bytes: Bytes) -> Unicode.Scalar? {
        offset > 0 ? scalar(at: start(before: offset, in: bytes), in: bytes).scalar : nil
    }

    /// The code point that begins at an offset; nothing at the end.
    @inline(__always)
    static func scalar(after offset: Int, in bytes: Bytes) -> Unicode.Scalar? {
        offset < bytes.count ? scalar(at: offset, in: bytes).scalar : nil
    }
}
