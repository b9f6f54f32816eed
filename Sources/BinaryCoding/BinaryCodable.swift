/// A value that can be written down as bytes between two builds, and read back.
///
/// The form is no format for others: a program reads only what it wrote itself.
@usableFromInline
package protocol BinaryCodable {
    func write(to writer: inout ByteWriter)

    /// - Throws: `ByteReader.Damaged` if the bytes are not what `write` writes.
    init(from reader: inout ByteReader) throws(ByteReader.Damaged)
}

extension Int: BinaryCodable {
    @inlinable package func write(to writer: inout ByteWriter) { writer.add(self) }
    @inlinable package init(from reader: inout ByteReader) throws(ByteReader.Damaged) { self = try reader.int() }
}

extension Int32: BinaryCodable {
    @inlinable package func write(to writer: inout ByteWriter) { writer.add(Int(self)) }
    @inlinable package init(from reader: inout ByteReader) throws(ByteReader.Damaged) { self = try reader.int32() }
}

extension UInt8: BinaryCodable {
    @inlinable package func write(to writer: inout ByteWriter) { writer.add(Int(self)) }

    @inlinable
    package init(from reader: inout ByteReader) throws(ByteReader.Damaged) {
        guard let value = UInt8(exactly: try reader.int()) else { throw ByteReader.Damaged() }
        self = value
    }
}

extension Bool: BinaryCodable {
    @inlinable package func write(to writer: inout ByteWriter) { writer.add(self) }
    @inlinable package init(from reader: inout ByteReader) throws(ByteReader.Damaged) { self = try reader.flag() }
}

extension String: BinaryCodable {
    @inlinable package func write(to writer: inout ByteWriter) { writer.add(self) }
    @inlinable package init(from reader: inout ByteReader) throws(ByteReader.Damaged) { self = try reader.text() }
}

extension Optional: BinaryCodable where Wrapped: BinaryCodable {
    @inlinable
    package func write(to writer: inout ByteWriter) {
        writer.add(self != nil)
        self?.write(to: &writer)
    }

    @inlinable
    package init(from reader: inout ByteReader) throws(ByteReader.Damaged) {
        self = try reader.flag() ? try Wrapped(from: &reader) : nil
    }
}

extension Array: BinaryCodable where Element: BinaryCodable {
    @inlinable
    package func write(to writer: inout ByteWriter) { writer.add(self) { $0.write(to: &$1) } }

    @inlinable
    package init(from reader: inout ByteReader) throws(ByteReader.Damaged) {
        self = try reader.list { (reader) throws(ByteReader.Damaged) in try Element(from: &reader) }
    }
}

extension BinaryCodable where Self: RawRepresentable, RawValue: BinaryCodable {
    @inlinable package func write(to writer: inout ByteWriter) { rawValue.write(to: &writer) }

    @inlinable
    package init(from reader: inout ByteReader) throws(ByteReader.Damaged) {
        guard let value = Self(rawValue: try RawValue(from: &reader)) else { throw ByteReader.Damaged() }
        self = value
    }
}
