/// Reads what `StateWriter` wrote; whatever the bytes are, it ends, and says when they are not such.
struct StateReader {
    /// The bytes are not what was expected.
    struct Damaged: Error {}

    private let bytes: UnsafeRawBufferPointer
    private var offset = 0

    /// - Parameter bytes: alive as long as the reader.
    init(_ bytes: UnsafeRawBufferPointer) { self.bytes = bytes }

    var isAtEnd: Bool { offset == bytes.count }

    mutating func int() throws(Damaged) -> Int {
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

    mutating func fixed() throws(Damaged) -> UInt64 {
        let part = try take(8)
        return UInt64(littleEndian: part.loadUnaligned(as: UInt64.self))
    }

    mutating func text() throws(Damaged) -> String {
        let part = try take(try int())
        guard let text = String(validating: part, as: UTF8.self) else { throw Damaged() }
        return text
    }

    mutating func flag() throws(Damaged) -> Bool {
        switch try byte() {
        case 0: false
        case 1: true
        default: throw Damaged()
        }
    }

    mutating func optionalText() throws(Damaged) -> String? { try flag() ? try text() : nil }

    /// - Parameter least: the bytes that the shortest value takes, so that no wrong number asks for much memory.
    mutating func list<Value>(
        least: Int = 1, _ read: (inout StateReader) throws(Damaged) -> Value
    ) throws(Damaged) -> [Value] {
        let count = try int()
        guard count >= 0, count <= (bytes.count - offset) / least else { throw Damaged() }
        var values: [Value] = []
        values.reserveCapacity(count)
        for _ in 0..<count { values.append(try read(&self)) }
        return values
    }

    private mutating func byte() throws(Damaged) -> UInt8 {
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
