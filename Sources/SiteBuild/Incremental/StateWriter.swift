/// Writes values one behind the other; `StateReader` reads them back in the same order.
struct StateWriter {
    private(set) var bytes: [UInt8] = []

    /// LEB128: seven bits a byte, the lowest first.
    mutating func add(_ value: Int) {
        var rest = UInt64(bitPattern: Int64(value))
        while rest >= 0x80 {
            bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
            rest >>= 7
        }
        bytes.append(UInt8(rest))
    }

    /// Eight bytes, the lowest first.
    mutating func add(fixed value: UInt64) {
        withUnsafeBytes(of: value.littleEndian) { bytes.append(contentsOf: $0) }
    }

    /// Its length in bytes, then its UTF-8.
    mutating func add(_ text: String) {
        var text = text
        text.withUTF8 { utf8 in
            add(utf8.count)
            bytes.append(contentsOf: utf8)
        }
    }

    mutating func add(_ flag: Bool) { bytes.append(flag ? 1 : 0) }

    mutating func add(_ text: String?) {
        add(text != nil)
        if let text { add(text) }
    }

    /// Their number, then each.
    mutating func add<Values: Collection>(_ values: Values, _ write: (Values.Element, inout StateWriter) -> Void) {
        add(values.count)
        for value in values { write(value, &self) }
    }
}
