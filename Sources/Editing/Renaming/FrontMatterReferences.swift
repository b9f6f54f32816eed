internal import ArchiveReading
internal import Markup

/// The references of front matter, found by the tables that read its keys.
struct FrontMatterReferences {
    let bytes: [UInt8]
    /// The kind of the file.
    let owner: RecordKind
    let kind: RecordKind
    let id: String
    private(set) var ranges: [Range<Int>] = []
    private(set) var unwritable: [Range<Int>] = []

    init(bytes: [UInt8], owner: RecordKind, kind: RecordKind, id: String) {
        self.bytes = bytes
        self.owner = owner
        self.kind = kind
        self.id = id
    }

    /// - Parameter datum: the whole front matter.
    mutating func add(_ datum: Datum) { add(datum, .record(owner.fields)) }

    private mutating func add(_ datum: Datum, _ type: FieldType) {
        switch (type, datum) {
        case (.reference(kind), .scalar(let text, _, let range)): addScalar(text, range)
        case (.list(let item), .list(let items, _)): for datum in items { add(datum, item) }
        case (.mapping(let value), .mapping(let entries, _)): for entry in entries { add(entry.value, value) }
        case (.record(let fields), .mapping(let entries, _)):
            for entry in entries {
                guard let field = fields.first(where: { $0.key == entry.key }) else { continue }
                // What takes a record's place is of the record's own kind, which the table of all kinds cannot say.
                if entry.key == "replaced_by", owner == kind {
                    add(entry.value, .reference(kind))
                } else {
                    add(entry.value, field.type)
                }
            }
        default: break
        }
    }

    private mutating func addScalar(_ text: String, _ range: Range<Int>) {
        guard NormalizedText.nfc(text.trimmed) == id, let first = bytes[range].first else { return }
        switch first {
        case UInt8(ascii: "'"), UInt8(ascii: "\""): ranges.append(range.lowerBound + 1..<range.upperBound - 1)
        case UInt8(ascii: "|"), UInt8(ascii: ">"): unwritable.append(range)
        default: ranges.append(range)
        }
    }
}

extension String {
    /// Without white space at its ends.
    fileprivate var trimmed: String {
        let scalars = unicodeScalars
        guard let start = scalars.firstIndex(where: { !$0.properties.isWhitespace }),
            let end = scalars.lastIndex(where: { !$0.properties.isWhitespace })
        else { return "" }
        return String(scalars[start...end])
    }
}
