/// Which form of a word stands with a whole number, for languages as CLDR has them (plurals.xml, `cardinal`).
///
/// A language that is not in the table has the forms of English: `one` for 1, else `other`.
package enum PluralRule: Sendable {
    /// `other` alone.
    case none
    case one
    /// `one` for 0 and 1.
    case zeroAndOne
    case hebrew
    case arabic
    case czech
    case polish
    /// Russian and its kin: by the last digits, with a form for all others.
    case russian
    /// Croatian and its kin: like Russian, with two forms fewer.
    case serboCroatian

    /// - Parameter language: BCP 47; its first subtag decides.
    package init(language: String) {
        switch language.split(separator: "-").first.map({ $0.lowercased() }) {
        case "id", "ja", "ko", "lo", "ms", "my", "th", "vi", "zh": self = .none
        case "am", "bn", "fa", "fr", "gu", "hi", "hy", "kn", "pt", "zu": self = .zeroAndOne
        case "he": self = .hebrew
        case "ar": self = .arabic
        case "cs", "sk": self = .czech
        case "pl": self = .polish
        case "be", "ru", "uk": self = .russian
        case "bs", "hr", "sr": self = .serboCroatian
        default: self = .one
        }
    }

    /// Every form that whole numbers ask for, in the order of `PluralCategory`.
    package var categories: [PluralCategory] {
        switch self {
        case .none: [.other]
        case .one, .zeroAndOne: [.one, .other]
        case .hebrew: [.one, .two, .other]
        case .arabic: PluralCategory.allCases
        case .czech: [.one, .few, .other]
        case .polish, .russian: [.one, .few, .many]
        case .serboCroatian: [.one, .few, .other]
        }
    }

    /// - Parameter count: not below 0.
    package func category(of count: Int) -> PluralCategory {
        let (ones, tens) = (count % 10, count % 100)
        let endsInFew = (2...4).contains(ones) && !(12...14).contains(tens)
        switch self {
        case .none: return .other
        case .one: return count == 1 ? .one : .other
        case .zeroAndOne: return count < 2 ? .one : .other
        case .hebrew: return count == 1 ? .one : count == 2 ? .two : .other
        case .arabic:
            if count < 3 { return [.zero, .one, .two][count] }
            return (3...10).contains(tens) ? .few : tens > 10 ? .many : .other
        case .czech: return count == 1 ? .one : (2...4).contains(count) ? .few : .other
        case .polish: return count == 1 ? .one : endsInFew ? .few : .many
        case .russian: return ones == 1 && tens != 11 ? .one : endsInFew ? .few : .many
        case .serboCroatian: return ones == 1 && tens != 11 ? .one : endsInFew ? .few : .other
        }
    }
}
