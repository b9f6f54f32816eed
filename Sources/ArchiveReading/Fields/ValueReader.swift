internal import ArchiveModel
package import Diagnostics
internal import Hypertext
internal import Markup

/// Reads a value of one type from data, and says what it takes.
package struct ValueReader<Value: Sendable>: Sendable {
    let type: FieldType
    /// Nothing after a report; the key is for messages.
    let read: @Sendable (_ datum: Datum, _ key: String, _ context: inout ReadingContext) -> Value?

    init(_ type: FieldType, _ read: @escaping @Sendable (Datum, String, inout ReadingContext) -> Value?) {
        self.type = type
        self.read = read
    }

    /// Reads a scalar by turning its text into a value, or nothing where the text is none.
    static func scalar(_ type: FieldType, _ parse: @escaping @Sendable (String) -> Value?) -> ValueReader {
        ValueReader(type) { datum, key, context in
            guard let text = ValueReader<Located<String>>.written(as: type).read(datum, key, &context) else { return nil }
            guard let value = parse(text.value) else {
                context.wrongValue(text.value, at: text.range.range, key: key, wanted: type)
                return nil
            }
            return value
        }
    }

    func map<Other>(_ transform: @escaping @Sendable (Value) -> Other) -> ValueReader<Other> {
        ValueReader<Other>(type) { datum, key, context in self.read(datum, key, &context).map(transform) }
    }
}

extension ValueReader {
    /// A value with the range at which it stands.
    static func located<Inner>(_ reader: ValueReader<Inner>) -> ValueReader where Value == Located<Inner> {
        ValueReader(reader.type) { datum, key, context in
            reader.read(datum, key, &context).map { Located($0, datum.range) }
        }
    }

    /// A list of values; an item that is wrong is reported and left out.
    static func list<Item>(of item: ValueReader<Item>) -> ValueReader where Value == [Item] {
        let type = FieldType.list(item.type)
        return ValueReader(type) { datum, key, context in
            guard case .list(let items, _) = datum else {
                context.wrongType(datum, key: key, wanted: type)
                return nil
            }
            return items.compactMap { item.read($0, key, &context) }
        }
    }
}

extension ValueReader where Value == Located<String> {
    /// Any scalar, as it is written but for white space at its ends.
    static let text = written(as: .text)

    /// A text, or a number where the file tells the two apart: as it is written.
    static let textOrNumber = ValueReader(.textOrNumber) { datum, key, context in
        guard case .scalar(let number, .number, let range) = datum else {
            return ValueReader<Located<String>>.text.read(datum, key, &context)
        }
        return Located(number, range)
    }

    /// The text of what is to become something else, which messages name.
    static func written(as type: FieldType) -> ValueReader {
        ValueReader(type) { datum, key, context in
            guard case .scalar(let text, .text, let range) = datum else {
                context.wrongType(datum, key: key, wanted: type)
                return nil
            }
            if let control = ForbiddenCharacters.first(in: text) {
                context.report(
                    .controlCharacter, at: range, "`\(key)` holds the character \(control), which no page can show",
                    help: "Take it out.")
                return nil
            }
            let trimmed = text.trimmingSpace
            guard !trimmed.isEmpty else {
                context.report(
                    .emptyValue, at: range, "`\(key)` is empty", help: "Give it a value, or take the key out.")
                return nil
            }
            return Located(trimmed, range)
        }
    }

    /// The name of a record; whether it exists is the linker's to say.
    static func reference(_ kind: RecordKind) -> ValueReader {
        ValueReader(.reference(kind)) { datum, key, context in
            ValueReader<Located<String>>.written(as: .reference(kind)).read(datum, key, &context).map {
                Located(NormalizedText.nfc($0.value), $0.range)
            }
        }
    }

    /// An id that names no record.
    static let identifier = ValueReader(.identifier) { datum, key, context in
        ValueReader<Located<String>>.text.read(datum, key, &context).map {
            Located(NormalizedText.nfc($0.value), $0.range)
        }
    }

    static let language = ValueReader(.language) { datum, key, context in
        guard let text = ValueReader<Located<String>>.text.read(datum, key, &context) else { return nil }
        guard LanguageTag.isValid(text.value) else {
            context.wrongValue(text.value, at: text.range.range, key: key, wanted: .language)
            return nil
        }
        return text
    }
}

extension ValueReader where Value == String {
    static let text = ValueReader<Located<String>>.text.map(\.value)
    static let textOrNumber = ValueReader<Located<String>>.textOrNumber.map(\.value)
    static let language = ValueReader<Located<String>>.language.map(\.value)
}

extension ValueReader where Value == Located<PartialDate> {
    /// A date as precise as it is known.
    static let date = ValueReader.located(.scalar(.date) { PartialDate($0) })
    /// A day.
    static let day = ValueReader.located(
        .scalar(.day) { text in PartialDate(text).flatMap { $0.precision == .day ? $0 : nil } })
}

extension ValueReader where Value == Located<Address> {
    static let address = ValueReader.located(.scalar(.address) { Address(web: $0) })
}

extension ValueReader where Value == Bool {
    static let flag = ValueReader(.flag) { datum, key, context in
        switch datum {
        case .scalar("true", let form, _) where form == .flag || !context.isTyped: return true
        case .scalar("false", let form, _) where form == .flag || !context.isTyped: return false
        case .scalar(let text, .text, let range) where !context.isTyped:
            context.wrongValue(text, at: range, key: key, wanted: .flag)
            return nil
        default:
            context.wrongType(datum, key: key, wanted: .flag)
            return nil
        }
    }
}

extension ValueReader where Value == Int {
    static let wholeNumber = ValueReader(.wholeNumber) { datum, key, context in
        guard case .scalar(let text, let form, let range) = datum, form == .number || !context.isTyped else {
            context.wrongType(datum, key: key, wanted: .wholeNumber)
            return nil
        }
        guard let number = Int(text), text.first != "+" else {
            context.wrongValue(text, at: range, key: key, wanted: .wholeNumber)
            return nil
        }
        return number
    }
}

extension ValueReader where Value: RawRepresentable & CaseIterable, Value.RawValue == String {
    /// One of an enumeration's words.
    static var choice: ValueReader { choice(among: Array(Value.allCases)) }

    static func choice(among cases: [Value]) -> ValueReader {
        let words = Dictionary(cases.map { ($0.rawValue, $0) }) { first, _ in first }
        return .scalar(.choice(cases.map(\.rawValue))) { words[$0] }
    }
}

extension DiagnosticKind {
    package static let emptyValue = DiagnosticKind(
        "empty-value", .error, "a value is empty",
        explanation: """
            A required key has a value, and a text in a list or in quotation marks says something. An empty title or
            name would be published as nothing at all.
            """,
        wrong: """
            -- Content/actors/bo-lind.md --
            ---
            name: ‸""
            kind: person
            ---
            """,
        right: """
            -- Content/actors/bo-lind.md --
            ---
            name: Bo Lind
            kind: person
            description:
            ---
            """)
}
