package import BinaryCoding

extension Body: BinaryCodable {
    package func write(to writer: inout ByteWriter) {
        writer.add(bytes: html)
        holes.write(to: &writer)
        writer.add(bytes: text.bytes)
        blocks.write(to: &writer)
        annotations.write(to: &writer)
        namesLeftOut.write(to: &writer)
        links.write(to: &writer)
        images.write(to: &writer)
        headings.write(to: &writer)
    }

    package init(from reader: inout ByteReader) throws(ByteReader.Damaged) {
        self.init()
        html = try reader.byteList()
        holes = try [Hole](from: &reader)
        text = CanonicalText(normalized: try reader.byteList())
        blocks = try [Block](from: &reader)
        annotations = try [Annotation](from: &reader)
        namesLeftOut = try [NamedRecord](from: &reader)
        links = try [Link](from: &reader)
        images = try [Image](from: &reader)
        headings = try [Heading](from: &reader)
    }
}

extension NamedRecord: BinaryCodable {
    package func write(to writer: inout ByteWriter) {
        kind.write(to: &writer)
        id.write(to: &writer)
    }

    package init(from reader: inout ByteReader) throws(ByteReader.Damaged) {
        self.init(kind: try RecordKind(from: &reader), id: try Located(from: &reader))
    }
}

extension Block.Kind: BinaryCodable {}

extension Block: BinaryCodable {
    package func write(to writer: inout ByteWriter) {
        kind.write(to: &writer)
        writer.add(isInQuote)
        writer.add(isPublished)
        text.write(to: &writer)
        source.write(to: &writer)
    }

    package init(from reader: inout ByteReader) throws(ByteReader.Damaged) {
        self.init(
            kind: try Kind(from: &reader), isInQuote: try reader.flag(), isPublished: try reader.flag(),
            text: try ByteRange(from: &reader), source: try ByteRange(from: &reader))
    }
}

extension Hole: BinaryCodable {
    package func write(to writer: inout ByteWriter) {
        offset.write(to: &writer)
        let (kind, number): (Int, Int32) =
            switch content {
            case .annotationStart(let number): (0, number)
            case .annotationEnd(let number): (1, number)
            case .annotationReference(let number): (2, number)
            case .linkAddress(let number): (3, number)
            case .linkText(let number): (4, number)
            case .imageAddress(let number): (5, number)
            }
        writer.add(kind)
        number.write(to: &writer)
    }

    package init(from reader: inout ByteReader) throws(ByteReader.Damaged) {
        let offset = try reader.int32()
        let (kind, number) = (try reader.int(), try reader.int32())
        let content: Content =
            switch kind {
            case 0: .annotationStart(number)
            case 1: .annotationEnd(number)
            case 2: .annotationReference(number)
            case 3: .linkAddress(number)
            case 4: .linkText(number)
            case 5: .imageAddress(number)
            default: throw ByteReader.Damaged()
            }
        self.init(content, at: offset)
    }
}

extension Heading: BinaryCodable {
    package func write(to writer: inout ByteWriter) {
        level.write(to: &writer)
        writer.add(id)
        text.write(to: &writer)
        source.write(to: &writer)
    }

    package init(from reader: inout ByteReader) throws(ByteReader.Damaged) {
        self.init(
            level: try UInt8(from: &reader), id: try reader.text(), text: try ByteRange(from: &reader),
            source: try ByteRange(from: &reader))
    }
}

extension Image: BinaryCodable {
    package func write(to writer: inout ByteWriter) {
        writer.add(path)
        source.write(to: &writer)
    }

    package init(from reader: inout ByteReader) throws(ByteReader.Damaged) {
        self.init(path: try reader.text(), source: try ByteRange(from: &reader))
    }
}

extension Link: BinaryCodable {
    package func write(to writer: inout ByteWriter) {
        switch target {
        case .record(let kind, let id, let fragment):
            writer.add(0)
            kind.write(to: &writer)
            writer.add(id)
            writer.add(fragment)
        case .fragment(let fragment):
            writer.add(1)
            writer.add(fragment)
        case .path(let path):
            writer.add(2)
            writer.add(path)
        }
        writer.add(hasEmptyText)
        source.write(to: &writer)
    }

    package init(from reader: inout ByteReader) throws(ByteReader.Damaged) {
        let target: Target =
            switch try reader.int() {
            case 0: .record(try RecordKind(from: &reader), id: try reader.text(), fragment: try reader.optionalText())
            case 1: .fragment(try reader.text())
            case 2: .path(try reader.text())
            default: throw ByteReader.Damaged()
            }
        self.init(target: target, hasEmptyText: try reader.flag(), source: try ByteRange(from: &reader))
    }
}
