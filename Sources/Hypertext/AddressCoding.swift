package import BinaryCoding

extension Address: BinaryCodable {
    package func write(to writer: inout ByteWriter) { writer.add(text) }

    /// An address that was validated before it was written down; it is not asked again.
    package init(from reader: inout ByteReader) throws(ByteReader.Damaged) { self.init(site: try reader.text()) }
}
