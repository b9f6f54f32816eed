internal import ArchiveModel
package import Markup

/// What a value of a field may be: for the documentation, for the editors' schemas, and for messages.
package indirect enum FieldType: Sendable {
    case text
    /// A text, or a number that is taken as it is written.
    case textOrNumber
    /// `YYYY-MM-DD`.
    case day
    /// Also `YYYY-MM`, `YYYY`, or RFC 3339 with a time.
    case date
    /// `http` or `https`.
    case address
    /// `http` or `https`, without query or fragment.
    case baseAddress
    /// An address, or a path below `/assets/`.
    case logo
    case flag
    case wholeNumber
    /// BCP 47.
    case language
    /// The id of a record of that kind.
    case reference(RecordKind)
    /// An id that is no reference: a former one, or a rating.
    case identifier
    case choice([String])
    case list(FieldType)
    case mapping(value: FieldType)
    case record([FieldDescription])

    /// Whether it is a date that may also be a month or a year.
    var isDate: Bool { if case .date = self { true } else { false } }

    /// «a text», «a list of actor ids»: for messages and documentation.
    package var described: String {
        switch self {
        case .text, .textOrNumber: "a text"
        case .day: "a date (YYYY-MM-DD)"
        case .date: "a date (YYYY, YYYY-MM, YYYY-MM-DD or RFC 3339 with a time)"
        case .address: "an address that begins with http:// or https://"
        case .baseAddress: "an address that begins with http:// or https:// and has no query or fragment"
        case .logo: "an address, or a path below /assets/"
        case .flag: "true or false"
        case .wholeNumber: "a whole number"
        case .language: "a language tag such as en or pt-BR"
        case .reference(let kind): "the id of \(kind.withArticle)"
        case .identifier: "an id"
        case .choice(let words): "one of \(words.joined(separator: ", "))"
        case .list(let item): "a list, each item \(item.described)"
        case .mapping(let value): "a mapping, each value \(value.described)"
        case .record(let fields): "a mapping with the keys \(fields.map(\.key).joined(separator: ", "))"
        }
    }
}

/// One key that a mapping may have.
package struct FieldDescription: Sendable {
    package let key: String
    package let type: FieldType
    package let isRequired: Bool
    /// One sentence.
    package let summary: String
}
