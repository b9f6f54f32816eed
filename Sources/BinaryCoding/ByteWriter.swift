/// Writes values one behind the other; `ByteReader` reads them back in the same order.
@usableFromInline
package struct ByteWriter: Sendable {
    @usableFromInline package internal(set) var bytes: [UInt8] = []
    /// Whether it is left out where values stood in a file: such bytes can be compared, and not be read back.
    @usableFromInline package let leavesOutPlaces: Bool

    /// - Parameter count: about how many bytes there will be.
    @inlinable package init(leavingOutPlaces: Bool = false, expecting count: Int = 0) {
        leavesOutPlaces = leavingOutPlaces
        bytes.reserveCapacity(count)
    }

    /// LEB128: seven bits a byte, the lowest first; negative numbers take ten bytes.
    @inlinable
    package mutating func add(_ value: Int) {
        var rest = UInt64(bitPattern: Int64(value))
        while rest >= 0x80 {
            bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
            rest >>= 7
        }
        bytes.append(UInt8(rest))
    }

    /// Eight bytes, the lowest first.
    @usableFromInline
    package mutating func add(fixed value: UInt64) {
        withUnsafeBytes(of: value.littleEndian) { bytes.append(contentsOf: $0) }
    }

    /// Its length in bytes, then its UTF-8.
    @usableFromInline
    package mutating func add(_ text: String) {
        var text = text
        text.withUTF8 { utf8 in
            add(utf8.count)
            bytes.append(contentsOf: utf8)
        }
    }

    @inlinable package mutating func add(_ flag: Bool) { bytes.append(flag ? 1 : 0) }

    @usableFromInline
    package mutating func add(_ text: String?) {
        add(text != nil)
        if let text { add(text) }
    }

    /// Their number, then the bytes as they are.
    @usableFromInline
    package mutating func add(bytes part: [UInt8]) {
        add(part.count)
        bytes.append(contentsOf: part)
    }

    /// Their number, then each.
    @inlinable
    package mutating func add<Values: Collection>(_ values: Values, _ write: (Values.Element, inout ByteWriter) -> Void) {
        add(values.count)
        for value in values { write(value, &self) }
    }

    /// For what comes next; the memory is used again.
    package mutating func removeAll() { bytes.removeAll(keepingCapacity: true) }
}
