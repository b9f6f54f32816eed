internal import BinaryCoding
internal import Rendering

/// Where in a `DraftStore` the draft of each file lies.
struct DraftIndex {
    /// By the path of the content file.
    let places: [String: DraftStore.Place]
    /// Behind the last draft, in bytes.
    let end: Int

    private static let form = SealedForm("sitegen-drafts 1")

    init(places: [String: DraftStore.Place], end: Int) {
        self.places = places
        self.end = end
    }

    func bytes(tool: String) -> [UInt8] {
        var writer = ByteWriter()
        writer.add(tool)
        writer.add(end)
        writer.add(places.sorted { $0.value.offset < $1.value.offset }) { entry, writer in
            writer.add(entry.key)
            writer.add(entry.value.content)
            writer.add(entry.value.offset)
            writer.add(entry.value.length)
            writer.add(entry.value.check)
        }
        return Self.form.bytes(of: writer)
    }

    /// Nothing where the bytes are damaged, or another program's.
    init?(bytes: [UInt8], tool: String) {
        let index = Self.form.values(in: bytes) { (reader) throws(ByteReader.Damaged) in
            try DraftIndex(&reader, tool: tool)
        }
        guard let index else { return nil }
        self = index
    }

    private init(_ reader: inout ByteReader, tool: String) throws(ByteReader.Damaged) {
        guard try reader.text() == tool else { throw ByteReader.Damaged() }
        let end = try reader.int()
        let entries = try reader.list(least: 35) { (reader) throws(ByteReader.Damaged) in
            let path = try reader.text()
            let place = DraftStore.Place(
                content: try reader.fingerprint(), offset: try reader.int(), length: try reader.int(),
                check: try reader.fingerprint())
            guard place.offset >= 0, place.length >= 0, place.length <= end, place.offset <= end - place.length else {
                throw ByteReader.Damaged()
            }
            return (path, place)
        }
        self.init(places: Dictionary(entries) { first, _ in first }, end: end)
    }
}
