internal import BinaryCoding
internal import Rendering

/// Where in a `DraftStore` the draft of each file lies.
struct DraftIndex {
    /// By the path of the content file.
    let places: [String: DraftStore.Place]
    /// Behind the last draft, in bytes.
    let end: Int

    private static let version = Array("sitegen-drafts 1\n".utf8)
    private static let headLength = version.count + 16

    init(places: [String: DraftStore.Place], end: Int) {
        self.places = places
        self.end = end
    }

    /// A line with the version of the form, the fingerprint of what follows, then the values.
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
        var head = ByteWriter()
        head.add(Fingerprint(of: writer.bytes))
        return Self.version + head.bytes + writer.bytes
    }

    /// Nothing where the bytes are damaged, or another program's.
    init?(bytes: [UInt8], tool: String) {
        guard bytes.starts(with: Self.version), bytes.count >= Self.headLength else { return nil }
        let index = bytes.withUnsafeBytes { buffer -> DraftIndex? in
            let values = UnsafeRawBufferPointer(rebasing: buffer[Self.headLength...])
            var hasher = ContentHasher()
            hasher.update(values)
            var head = ByteReader(UnsafeRawBufferPointer(rebasing: buffer[Self.version.count..<Self.headLength]))
            guard let expected = try? head.fingerprint(), expected == hasher.finish() else { return nil }
            var reader = ByteReader(values)
            guard let index = try? DraftIndex(&reader, tool: tool), reader.isAtEnd else { return nil }
            return index
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
