/// Reads what `ByteWriter` wrote; whatever the bytes are, it ends, and says when they are not such.
@usableFromInline
package struct ByteReader {
    /// The bytes are not what was expected.
    @usableFromInline
    package struct Damaged: Error {
        @inlinable package init() {}
    }

    @usableFromInline let bytes: UnsafeRawBufferPointer
    @usableFromInline var offset = 0

    /// - Parameter bytes: alive as long as the reader.
    @inlinable package init(_ bytes: UnsafeRawBufferPointer) { self.bytes = bytes }

    @usableFromInline
    package var isAtEnd: Bool { offset == bytes.count }

    @inlinable
    package mutating func int() throws(Damaged) -> Int {
        var value: UInt64 = 0
        var shift: UInt64 = 0
        while true {
            let byte = try self.byte()
            guard shift < 64 else { throw Damaged() }
            value |= UInt64(byte & 0x7F) << shift
            if byte < 0x80 { return Int(Int64(bitPattern: value)) }
            shift += 7
        }
    }

    /// A whole number that 32 bits hold.
    @inlinable
    package mutating func int32() throws(Damaged) -> Int32 {
        guard let value = Int32(exactly: try int()) else { throw Damaged() }
        return value
    }

    @usableFromInline
    package mutating func fixed() throws(Damaged) -> UInt64 {
        let part = try take(8)
        return UInt64(littleEndian: part.loadUnaligned(as: UInt64.self))
    }

    @usableFromInline
    package mutating func text() throws(Damaged) -> String {
        let part = try take(try int())
        guard let text = String(validating: part, as: UTF8.self) else { throw Damaged() }
        return text
    }

    @inlinable
    package mutating func flag() throws(Damaged) -> Bool {
        switch try byte() {
        case 0: false
        case 1: true
        default: throw Damaged()
        }
    }

    @usableFromInline
    package mutating func optionalText() throws(Damaged) -> String? { try flag() ? try text() : nil }

    /// Bytes as they are, with their number before them.
    @usableFromInline
    package mutating func byteList() throws(Damaged) -> [UInt8] { Array(try take(try int())) }

    /// - Parameter least: the bytes that the shortest value takes, so that no wrong number asks for much memory.
    @inlinable
    package mutating func list<Value>(
        least: Int = 1, _ read: (inout ByteReader) throws(Damaged) -> Value
    ) throws(Damaged) -> [Value] {
        let count = try int()
        guard count >= 0, count <= (bytes.count - offset) / least else { throw Damaged() }
        var values: [Value] = []
        values.reserveCapacity(count)
        for _ in 0..<count { values.append(try read(&self)) }
        return values
    }

    @inlinable
    package mutating func byte() throws(Damaged) -> UInt8 {
        guard offset < bytes.count else { throw Damaged() }
        defer { offset += 1 }
        return bytes[offset]
    }

    private mutating func take(_ count: Int) throws(Damaged) -> UnsafeRawBufferPointer {
        guard count >= 0, count <= bytes.count - offset else { throw Damaged() }
        defer { offset += count }
        return UnsafeRawBufferPointer(rebasing: bytes[offset..<offset + count])
    }
}
