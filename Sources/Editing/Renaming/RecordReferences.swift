internal import ArchiveReading
internal import Diagnostics
internal import Markup

/// Where a file names a record of another file: the bytes of each id.
struct RecordReferences {
    /// In the order of the file, each once.
    let ranges: [Range<Int>]
    private let autolinks: [Int: Range<Int>]
    /// Where the record is named in a form that has no bytes to put another id into.
    let unwritable: [Range<Int>]

    /// - Parameters:
    ///   - source: a file of the kind `owner`, read without errors.
    ///   - kind: what kind of record is named.
    ///   - id: in NFC.
    ///   - anchors: for the links of this file.
    init(in source: SourceText, owner: RecordKind, to kind: RecordKind, _ id: String, anchors: AnnotationAnchors) {
        var frontMatter = FrontMatterReferences(bytes: source.bytes, owner: owner, kind: kind, id: id)
        if let parts = FrontMatter.split(source).value {
            if let datum = YAMLReader.read(source, parts.yaml).value { frontMatter.add(datum) }
            var body = BodyReferences(bytes: source.bytes, part: parts.body, kind: kind, id: id, anchors: anchors)
            if let draft = DraftReader.read(source, kind: owner, id: "x").value { body.add(draft.body) }
            ranges = (frontMatter.ranges + Set(body.ranges).sorted { $0.lowerBound < $1.lowerBound })
            autolinks = body.autolinks
            unwritable = frontMatter.unwritable + body.unwritable
        } else {
            ranges = []
            autolinks = [:]
            unwritable = []
        }
    }

    /// What puts another id in the place of each.
    func edits(writing id: String, in bytes: [UInt8]) -> [ByteEdit] {
        ranges.map { range in
            guard let whole = autolinks[range.lowerBound] else { return ByteEdit(range: range, text: id) }
            // Its address is also its text, which is the article's and stays.
            func text(_ part: Range<Int>) -> String { String(decoding: bytes[part], as: UTF8.self) }
            let (start, end) = (whole.lowerBound + 1, whole.upperBound - 1)
            return ByteEdit(
                range: whole,
                text: "[\(text(start..<end))](\(text(start..<range.lowerBound))\(id)\(text(range.upperBound..<end)))")
        }
    }
}
