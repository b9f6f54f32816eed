package import BinaryCoding

extension ByteRange: BinaryCodable {
    package func write(to writer: inout ByteWriter) {
        if writer.leavesOutPlaces { return }
        writer.add(Int(start))
        writer.add(count)
    }

    package init(from reader: inout ByteReader) throws(ByteReader.Damaged) {
        let (start, count) = (try reader.int32(), try reader.int32())
        guard start >= 0, count >= 0, start <= Int32.max - count else { throw ByteReader.Damaged() }
        self.init(Int(start), Int(start + count))
    }
}

extension Located: BinaryCodable where Value: BinaryCodable {
    package func write(to writer: inout ByteWriter) {
        value.write(to: &writer)
        range.write(to: &writer)
    }

    package init(from reader: inout ByteReader) throws(ByteReader.Damaged) {
        self.init(try Value(from: &reader), try ByteRange(from: &reader))
    }
}

extension Likelihood.Band: BinaryCodable {}

extension Likelihood: BinaryCodable {
    package func write(to writer: inout ByteWriter) {
        band.write(to: &writer)
        writer.add(isSecondWord)
    }

    package init(from reader: inout ByteReader) throws(ByteReader.Damaged) {
        self.init(try Band(from: &reader), secondWord: try reader.flag())
    }
}

extension Wording: BinaryCodable {
    /// `fact` is no likelihood at all.
    package func write(to writer: inout ByteWriter) {
        switch self {
        case .likelihood(let likelihood): Likelihood?.some(likelihood).write(to: &writer)
        case .fact: Likelihood?.none.write(to: &writer)
        }
    }

    package init(from reader: inout ByteReader) throws(ByteReader.Damaged) {
        self = try Likelihood?(from: &reader).map(Wording.likelihood) ?? .fact
    }
}

extension Stance: BinaryCodable {}
extension RecordKind: BinaryCodable {}

extension TimeCode: BinaryCodable {
    package func write(to writer: inout ByteWriter) { seconds.write(to: &writer) }
    package init(from reader: inout ByteReader) throws(ByteReader.Damaged) { self.init(seconds: try reader.int32()) }
}
