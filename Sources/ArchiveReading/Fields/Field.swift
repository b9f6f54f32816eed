package import BinaryCoding
package import Diagnostics
internal import Markup

/// One key of a mapping: what it is called, what it takes, and where its value goes.
///
/// The same declaration reads the key, documents it, makes the editors' schema, and keeps the value between builds.
package struct Field<Target>: Sendable {
    package let description: FieldDescription
    let assign: @Sendable (Datum, inout Target, inout ReadingContext) -> Void
    fileprivate let write: @Sendable (Target, inout ByteWriter) -> Void
    fileprivate let restore: @Sendable (inout Target, inout ByteReader) throws(ByteReader.Damaged) -> Void

    static func required<Value: BinaryCodable>(
        _ key: String, _ reader: ValueReader<Value>,
        _ path: any WritableKeyPath<Target, Value?> & Sendable, _ summary: String
    ) -> Field {
        Field(key, reader, path, summary, isRequired: true)
    }

    static func optional<Value: BinaryCodable>(
        _ key: String, _ reader: ValueReader<Value>,
        _ path: any WritableKeyPath<Target, Value?> & Sendable, _ summary: String
    ) -> Field {
        Field(key, reader, path, summary, isRequired: false)
    }

    private init<Value: BinaryCodable>(
        _ key: String, _ reader: ValueReader<Value>,
        _ path: any WritableKeyPath<Target, Value?> & Sendable, _ summary: String, isRequired: Bool
    ) {
        description = FieldDescription(key: key, type: reader.type, isRequired: isRequired, summary: summary)
        assign = { datum, target, context in
            target[keyPath: path] = reader.read(datum, key, &context)
        }
        write = { target, writer in target[keyPath: path].write(to: &writer) }
        restore = { (target, reader) throws(ByteReader.Damaged) in
            if try reader.flag() { target[keyPath: path] = try Value(from: &reader) }
        }
    }

    var key: String { description.key }
    var isRequired: Bool { description.isRequired }
}

extension Field {
    /// Fills a target from a mapping: unknown and missing keys and wrong values are reported, the rest is kept.
    ///
    /// - Parameter opening: what a missing key is reported at; nothing for the mapping's first key.
    static func read(
        _ entries: [Datum.Entry], at start: Range<Int>, opening: Range<Int>? = nil, with fields: [Field],
        into target: inout Target, _ context: inout ReadingContext
    ) {
        var seen: Set<String> = []
        let mapping = (opening ?? start).lowerBound
        for entry in entries {
            guard let field = fields.first(where: { $0.key == entry.key }) else {
                context.report(
                    .unknownKey, at: entry.keyRange, "there is no key `\(entry.key)` here",
                    help: NearMiss.help(for: entry.key, in: fields.map(\.key), what: "key"),
                    fix: context.correction(
                        of: entry.key, at: entry.keyRange, among: fields.map(\.key),
                        unlessIn: entries.map(\.key)))
                // What the key was meant to be is not missing besides.
                if let meant = NearMiss.suggestion(for: entry.key, in: fields.map(\.key)) {
                    seen.insert(meant)
                    context.leaveUnread(meant, inMappingAt: mapping)
                }
                continue
            }
            seen.insert(entry.key)
            if case .refused = entry.value {
                context.leaveUnread(entry.key, inMappingAt: mapping)
                continue
            }
            if case .comment(let comment) = entry.value {
                context.commentForValue(of: entry.key, at: comment, isRequired: field.isRequired)
                continue
            }
            if case .empty = entry.value {
                guard field.isRequired else { continue }
                context.report(
                    .emptyValue, at: entry.keyRange, "`\(entry.key)` is empty; it takes \(field.description.type.described)",
                    help: "Write a value behind the colon. \(field.description.summary)")
                continue
            }
            let losses = context.losses
            field.assign(entry.value, &target, &context)
            if context.losses > losses { context.leaveUnread(entry.key, inMappingAt: mapping) }
        }
        for field in fields where field.isRequired && !seen.contains(field.key) {
            let place = opening ?? entries.first?.keyRange ?? start
            context.report(
                .missingKey, at: place, "the key `\(field.key)` is missing",
                help: "Add `\(field.key): …`. \(field.description.summary) It takes \(field.description.type.described).")
        }
    }
}

extension Field {
    /// Writes down what the fields of a target hold.
    static func write(_ target: Target, with fields: [Field], to writer: inout ByteWriter) {
        for field in fields { field.write(target, &writer) }
    }

    /// Fills a target that holds nothing yet with what was written down of another.
    static func restore(
        _ target: inout Target, with fields: [Field], from reader: inout ByteReader
    ) throws(ByteReader.Damaged) {
        for field in fields { try field.restore(&target, &reader) }
    }
}

extension ValueReader where Value: FieldMapping {
    /// A mapping with keys of its own.
    static var mapping: ValueReader {
        let type = FieldType.record(Value.fields.map(\.description))
        return ValueReader(type) { datum, key, context in
            guard case .mapping(let entries, let start) = datum else {
                context.wrongType(datum, key: key, wanted: type)
                return nil
            }
            var value = Value()
            value.range = start
            Field.read(entries, at: start, with: Value.fields, into: &value, &context)
            return value
        }
    }
}

/// A value that is read from a mapping within a mapping.
package protocol FieldMapping: Sendable, BinaryCodable {
    static var fields: [Field<Self>] { get }
    /// Where it stands.
    var range: Range<Int> { get set }
    init()
}

extension FieldMapping {
    package func write(to writer: inout ByteWriter) {
        ByteRange(range).write(to: &writer)
        Field.write(self, with: Self.fields, to: &writer)
    }

    package init(from reader: inout ByteReader) throws(ByteReader.Damaged) {
        self.init()
        range = try ByteRange(from: &reader).range
        try Field.restore(&self, with: Self.fields, from: &reader)
    }
}

extension DiagnosticKind {
    package static let unknownKey = DiagnosticKind(
        "unknown-key", .error, "a key does not exist",
        explanation: """
            A key that is not known is most often a slip of the pen, and what it was to say would silently be missing
            from the page. Text of your own goes below `extra`.
            """,
        wrong: """
            -- Content/actors/bo-lind.md --
            ---
            name: Bo Lind
            kind: person
            ‸descripton: Harbour master
            ---
            """,
        right: """
            -- Content/actors/bo-lind.md --
            ---
            name: Bo Lind
            kind: person
            description: Harbour master
            ---
            """)

    package static let missingKey = DiagnosticKind(
        "missing-key", .error, "a required key is missing",
        explanation: """
            Some keys are needed before a record can be published, such as an article's date or an actor's kind. A missing one
            is reported at the opening `---`, or at the first key of the list item that lacks it.
            """,
        wrong: """
            -- Content/actors/bo-lind.md --
            ‸---
            name: Bo Lind
            ---
            """,
        right: """
            -- Content/actors/bo-lind.md --
            ---
            name: Bo Lind
            kind: person
            ---
            """)
}
