internal import BinaryCoding

/// A body as plain text: NFC, UTF-8, one line feed between blocks and none at the end.
package struct CanonicalText: Sendable, Hashable {
    package private(set) var bytes: [UInt8]

    /// Text that is normalized already.
    package init(normalized bytes: [UInt8] = []) { self.bytes = bytes }

    package var isEmpty: Bool { bytes.isEmpty }

    /// A part of the text; out of bounds is clipped.
    package subscript(range: ByteRange) -> String {
        String(decoding: bytes[range.range.clamped(to: 0..<bytes.count)], as: UTF8.self)
    }

    /// How many code points stand in a range of bytes.
    package func codePoints(in range: Range<Int>) -> Int {
        bytes.withUnsafeBufferPointer {
            Self.codePoints(in: UnsafeBufferPointer(rebasing: $0[range.clamped(to: 0..<$0.count)]))
        }
    }

    /// The byte offset of the code point that lies `count` further on from `offset`; negative counts go back. Stops at the bounds.
    package func offset(_ offset: Int, movedBy count: Int, within bounds: Range<Int>) -> Int {
        bytes.withUnsafeBufferPointer { Self.offset(offset, movedBy: count, within: bounds, in: $0) }
    }

    static func codePoints(in bytes: UnsafeBufferPointer<UInt8>) -> Int {
        // Eight bytes at a time: all but those that continue a code point, whose two highest bits are 10.
        let raw = UnsafeRawBufferPointer(bytes)
        var count = raw.count
        var index = 0
        while index + 8 <= raw.count {
            let word = EightBytes.load(raw, at: index)
            count &-= (word & ~(word << 1) & EightBytes.highs).nonzeroBitCount
            index += 8
        }
        while index < raw.count {
            if raw[index] & 0xC0 == 0x80 { count &-= 1 }
            index += 1
        }
        return count
    }

    static func offset(
        _ offset: Int, movedBy count: Int, within bounds: Range<Int>, in bytes: UnsafeBufferPointer<UInt8>
    ) -> Int {
        var offset = offset
        var left = count
        while left > 0, offset < bounds.upperBound {
            offset += 1
            while offset < bounds.upperBound, bytes[offset] & 0xC0 == 0x80 { offset += 1 }
            left -= 1
        }
        while left < 0, offset > bounds.lowerBound {
            offset -= 1
            while offset > bounds.lowerBound, bytes[offset] & 0xC0 == 0x80 { offset -= 1 }
            left += 1
        }
        return offset
    }
}
