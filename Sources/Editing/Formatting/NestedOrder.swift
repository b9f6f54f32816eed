internal import ArchiveReading
internal import Diagnostics

/// The order of keys within mappings and lists of front matter.
struct NestedOrder {
    /// Those of the whole front matter.
    let fields: [FieldDescription]

    /// The file with its nested keys in order, as far as they have lines of their own.
    ///
    /// - Parameter isSame: whether a file says what it has to; a mapping whose lines cannot be moved stays as it is.
    func sorted(_ bytes: [UInt8], isSame: ([UInt8]) -> Bool) -> [UInt8] {
        let source = SourceText(path: "", bytes: bytes)
        guard let parts = FrontMatter.split(source).value,
            case .mapping(let entries, _)? = YAMLReader.read(source, parts.yaml).value
        else { return bytes }
        var result = bytes
        for entry in entries {
            guard let field = fields.first(where: { $0.key == entry.key }) else { continue }
            for (entries, fields) in Self.mappings(of: entry.value, field.type)
            where !FormattedRecord.isInOrder(entries, fields) {
                // Lines change their places within the mapping alone, so the places of the others hold.
                guard let mapping = NestedMapping(entries, in: result, end: parts.yaml.upperBound) else { continue }
                let moved = mapping.sorted(by: FormattedRecord.rank(of: fields), result)
                if isSame(moved) { result = moved }
            }
        }
        return result
    }

    private static func mappings(
        of datum: Datum, _ type: FieldType
    ) -> [(entries: [Datum.Entry], fields: [FieldDescription])] {
        switch (datum, type) {
        case (.list(let items, _), .list(let item)): items.flatMap { mappings(of: $0, item) }
        case (.mapping(let entries, _), .record(let fields)): [(entries, fields)]
        default: []
        }
    }
}
