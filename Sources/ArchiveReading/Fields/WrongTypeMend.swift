internal import Diagnostics
internal import Markup

/// What would mend a value of the wrong form.
struct WrongTypeMend {
    private let datum: Datum
    private let key: String
    private let wanted: FieldType

    init(_ datum: Datum, key: String, wanted: FieldType) {
        self.datum = datum
        self.key = key
        self.wanted = wanted
    }

    /// How the value is written, with an example.
    var help: String? {
        switch (wanted, datum) {
        case (.list(let item), .scalar(let text, _, _)) where item.isScalar:
            "Write a list, also of one: `\(key): [\(text.split(separator: ",").map { $0.trimmed }.joined(separator: ", "))]`."
        case (.list(let item), _):
            item.isScalar
                ? "Write a list: `\(key): [one, another]`."
                : "Write each entry on lines of its own that begin with a dash, or in braces: `- {\(item.example)}`."
        case (.mapping, .list(let items, _)):
            if case .scalar(let text, _, _)? = items.first {
                "Write each with a colon and its text, indented below it, or in braces: `\(key): {\(text): …}`."
            } else {
                "Write its keys below it, indented, or in braces: `{\(wanted.example)}`."
            }
        case (.record, _), (.mapping, _): "Write its keys below it, indented, or in braces: `{\(wanted.example)}`."
        case (_, .list(let items, _)):
            items.count == 1
                ? "Take the brackets or the dash away: `\(key)` takes one value." : "Write one value; `\(key)` takes no list."
        case (_, .mapping): "Write one value behind `\(key):`; one that holds a colon stands in quotation marks."
        case (.wholeNumber, .scalar(let text, _, _)), (.flag, .scalar(let text, _, _)): "Write \(text) without quotation marks."
        case (_, .scalar(let text, _, _)): "Write \"\(text)\", in quotation marks."
        default: nil
        }
    }

    /// One text becomes a list of one, where it cannot be meant as several, and a list of one the text in it.
    func fix(in file: String) -> Fix? {
        if wanted.isScalar, case .list(let items, let list) = datum, items.count == 1,
            case .scalar(_, _, let range)? = items.first, range.lowerBound == list.lowerBound + 1
        {
            return Fix(
                "Take the brackets away",
                [
                    .init("[", with: "", at: Place(file, list.lowerBound..<list.lowerBound + 1)),
                    .init("]", with: "", at: Place(file, range.upperBound..<range.upperBound + 1)),
                ])
        }
        guard case .list(let item) = wanted, item.isScalar, case .scalar(let text, .text, let range) = datum,
            !item.isName || Identifier.isValid(text),
            !text.unicodeScalars.contains(where: { ",;[]{}:#\n".unicodeScalars.contains($0) }),
            range.count == text.utf8.count || range.count == text.utf8.count + 2
        else { return nil }
        return Fix(
            "Write [\(text)], a list of one",
            [
                .init("", with: "[", at: Place(file, at: range.lowerBound)),
                .init("", with: "]", at: Place(file, at: range.upperBound)),
            ])
    }
}

extension FieldType {
    /// Whether a value is written as one text, number or word.
    fileprivate var isScalar: Bool {
        switch self {
        case .list, .mapping, .record: false
        default: true
        }
    }

    /// Whether a value is the id of something, which holds no spaces.
    fileprivate var isName: Bool {
        switch self {
        case .reference, .identifier: true
        default: false
        }
    }

    /// The required keys of a mapping, or its first: `by: …`.
    fileprivate var example: String {
        guard case .record(let fields) = self else { return "key: …" }
        let required = fields.filter(\.isRequired)
        return (required.isEmpty ? Array(fields.prefix(1)) : required).map { "\($0.key): …" }.joined(separator: ", ")
    }
}

extension Substring {
    fileprivate var trimmed: String { String(self).trimmingSpace }
}
