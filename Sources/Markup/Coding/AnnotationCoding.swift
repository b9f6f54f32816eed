package import BinaryCoding

extension Annotation: BinaryCodable {
    package func write(to writer: inout ByteWriter) {
        switch subject {
        case .claims(let claims):
            writer.add(0)
            claims.write(to: &writer)
        case .actor(let actor):
            writer.add(1)
            actor.write(to: &writer)
        }
        by.write(to: &writer)
        writtenStance.write(to: &writer)
        wording.write(to: &writer)
        note.write(to: &writer)
        at.write(to: &writer)
        name.write(to: &writer)
        source.write(to: &writer)
        text.write(to: &writer)
        position.write(to: &writer)
        block.write(to: &writer)
        quote.write(to: &writer)
    }

    package init(from reader: inout ByteReader) throws(ByteReader.Damaged) {
        let subject: Subject =
            switch try reader.int() {
            case 0: .claims(try [Located<String>](from: &reader))
            case 1: .actor(try Located<String>(from: &reader))
            default: throw ByteReader.Damaged()
            }
        self.init(
            subject: subject, by: try [Located<String>](from: &reader),
            writtenStance: try Located<Stance>?(from: &reader), wording: try Located<Wording>?(from: &reader),
            note: try Located<String>?(from: &reader), at: try Located<TimeCode>?(from: &reader),
            name: try Located<String>?(from: &reader), source: try ByteRange(from: &reader),
            text: try ByteRange(from: &reader), position: try ByteRange(from: &reader), block: try reader.int32(),
            quote: try TextQuote(from: &reader))
    }
}

extension TextQuote: BinaryCodable {
    package func write(to writer: inout ByteWriter) {
        prefix.write(to: &writer)
        suffix.write(to: &writer)
        writer.add(isUnique)
    }

    package init(from reader: inout ByteReader) throws(ByteReader.Damaged) {
        self.init(prefix: try ByteRange(from: &reader), suffix: try ByteRange(from: &reader), isUnique: try reader.flag())
    }
}
