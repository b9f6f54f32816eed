package import BinaryCoding

// The values of drafts that are the archive's own: written down as their words.

extension PartialDate: BinaryCodable {
    package func write(to writer: inout ByteWriter) { writer.add(text) }

    package init(from reader: inout ByteReader) throws(ByteReader.Damaged) {
        guard let date = PartialDate(try reader.text()) else { throw ByteReader.Damaged() }
        self = date
    }
}

extension BaseURL: BinaryCodable {
    package func write(to writer: inout ByteWriter) { writer.add(origin + path) }

    package init(from reader: inout ByteReader) throws(ByteReader.Damaged) {
        guard let base = BaseURL(try reader.text()) else { throw ByteReader.Damaged() }
        self = base
    }
}

extension Actor.Nature: BinaryCodable {}
extension Article.Genre: BinaryCodable {}
extension Article.TextKind: BinaryCodable {}
extension Article.Display: BinaryCodable {}
extension Evidence.Stance: BinaryCodable {}
extension HistoryEntry.Kind: BinaryCodable {}
extension Position.Stance: BinaryCodable {}
extension Position.Confidence: BinaryCodable {}
extension ExportFormat: BinaryCodable {}
extension Rating.Tone: BinaryCodable {}
