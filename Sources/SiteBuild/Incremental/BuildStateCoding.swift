internal import BinaryCoding
internal import Diagnostics
internal import Rendering

/// Whatever is wrong with the bytes makes them no state at all, and the next build a full one.
extension BuildState {
    private static let form = SealedForm("sitegen-state 3")

    var bytes: [UInt8] {
        var writer = ByteWriter()
        writer.add(tool)
        writer.add(options)
        writer.add(day)
        writer.add(fixed: UInt64(bitPattern: began))
        writer.add(fixed: UInt64(bitPattern: ended))
        writer.add(inputs) { input, writer in
            writer.add(input.path)
            writer.add(input.stamp)
            writer.add(input.content)
        }
        writer.add(templates) { template, writer in
            writer.add(template.name)
            writer.add(template.content)
        }
        writer.add(outputs) { output, writer in
            writer.add(output.path)
            writer.add(output.stamp)
            writer.add(output.content)
            writer.add(output.view != nil)
            if let view = output.view { writer.add(view) }
            writer.add(output.template)
        }
        writer.add(diagnostics) { $1.add($0) }
        for count in [records.articles, records.claims, records.actors, records.topics, records.pages] { writer.add(count) }
        writer.add(reads)
        return Self.form.bytes(of: writer)
    }

    init?(bytes: [UInt8]) {
        let state = Self.form.values(in: bytes) { (reader) throws(ByteReader.Damaged) in try BuildState(&reader) }
        guard let state else { return nil }
        self = state
    }

    private init(_ reader: inout ByteReader) throws(ByteReader.Damaged) {
        tool = try reader.text()
        options = try reader.text()
        day = try reader.text()
        began = Int64(bitPattern: try reader.fixed())
        ended = Int64(bitPattern: try reader.fixed())
        inputs = try reader.list(least: 49) { (reader) throws(ByteReader.Damaged) in
            Input(path: try reader.text(), stamp: try reader.stamp(), content: try reader.fingerprint())
        }
        templates = try reader.list(least: 17) { (reader) throws(ByteReader.Damaged) in
            TemplateState(name: try reader.text(), content: try reader.fingerprint())
        }
        let templateCount = templates.count
        outputs = try reader.list(least: 51) { (reader) throws(ByteReader.Damaged) in
            let output = Output(
                path: try reader.text(), stamp: try reader.stamp(), content: try reader.fingerprint(),
                view: try reader.flag() ? try reader.fingerprint() : nil, template: try reader.int())
            guard output.view == nil || templateCount > output.template, output.template >= 0 else {
                throw ByteReader.Damaged()
            }
            return output
        }
        diagnostics = try reader.list { (reader) throws(ByteReader.Damaged) in try reader.diagnostic() }
        records = RecordCounts(
            articles: try reader.int(), claims: try reader.int(), actors: try reader.int(), topics: try reader.int(),
            pages: try reader.int())
        reads = try reader.fingerprint()
    }
}

extension ByteWriter {
    mutating func add(_ stamp: FileStamp) {
        add(fixed: UInt64(bitPattern: stamp.size))
        add(fixed: UInt64(bitPattern: stamp.modified))
        add(fixed: UInt64(bitPattern: stamp.changed))
        add(fixed: stamp.inode)
    }

    mutating func add(_ fingerprint: Fingerprint) {
        add(fixed: fingerprint.high)
        add(fixed: fingerprint.low)
    }
}

extension ByteReader {
    mutating func stamp() throws(Damaged) -> FileStamp {
        FileStamp(
            size: Int64(bitPattern: try fixed()), modified: Int64(bitPattern: try fixed()),
            changed: Int64(bitPattern: try fixed()), inode: try fixed())
    }

    mutating func fingerprint() throws(Damaged) -> Fingerprint { Fingerprint(high: try fixed(), low: try fixed()) }
}
