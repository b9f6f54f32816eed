/// Eight bytes of a text at a time, for loops that look for what hardly any byte is.
///
/// What says where a byte is found has the highest bit of that byte set. It is zero exactly where there is none; behind the first byte
/// that is found, others may seem to be.
@usableFromInline
package enum EightBytes {
    /// One in each byte.
    @inlinable package static var ones: UInt64 { 0x0101_0101_0101_0101 }
    /// The highest bit of each byte.
    @inlinable package static var highs: UInt64 { 0x8080_8080_8080_8080 }

    /// The eight bytes from an offset on; all of them have to be there.
    @inlinable @inline(__always)
    package static func load(_ bytes: UnsafeRawBufferPointer, at offset: Int) -> UInt64 {
        bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self)
    }

    /// Whether two texts have the same bytes.
    package static func areEqual(_ first: UnsafeRawBufferPointer, _ second: UnsafeRawBufferPointer) -> Bool {
        guard first.count == second.count else { return false }
        var index = 0
        while index + 8 <= first.count {
            guard load(first, at: index) == load(second, at: index) else { return false }
            index += 8
        }
        return first[index...].elementsEqual(second[index...])
    }

    /// A byte eight times.
    @inlinable @inline(__always)
    package static func all(_ byte: UInt8) -> UInt64 { ones &* UInt64(byte) }

    /// Where bytes are zero.
    @inlinable @inline(__always)
    package static func zeros(in word: UInt64) -> UInt64 { (word &- ones) & ~word & highs }

    /// Where bytes are below a bound, which is at most 128.
    @inlinable @inline(__always)
    package static func bytes(in word: UInt64, below bound: UInt8) -> UInt64 { (word &- all(bound)) & ~word & highs }
}
