internal import ArchiveModel
internal import Diagnostics

/// What would mend a value that its key does not allow: what it can only have meant, and what to say of it.
struct WrongValueMend {
    /// The value that was meant, where there is no doubt.
    let certain: String?
    let help: String?

    init(_ written: String, wanted: FieldType) {
        let text = CertainMatch.unquoted(written)
        switch wanted {
        case .choice(let words):
            certain = words.contains(text) ? text : CertainMatch.of(text, in: words)
            help = (certain ?? NearMiss.suggestion(for: text, in: words)).map { "Did you mean “\($0)”?" }
        case .day, .date:
            let isPlain = PartialDate(text).map { wanted.isDate || $0.precision == .day } ?? false
            certain =
                isPlain
                ? text : WrittenDate(text).flatMap { $0.isDay || wanted.isDate ? $0.text : nil }
            help =
                certain.map { "Write \($0)." }
                ?? (WrittenDate.isImpossible(text) ? "There is no such day: look at the calendar." : nil)
                ?? (WrittenDate.isAmbiguous(text)
                    ? "Which number is the day and which the month is a matter of place: write the year first, as in 2021-03-16."
                    : "Write the year, the month and the day in digits, as in 2021-03-16.")
        case .flag:
            certain = Self.flags[text.lowercased()]
            help = "Write \(certain ?? "true or false")."
        case .language:
            let hyphenated = text.split(separator: "_", omittingEmptySubsequences: false).joined(separator: "-")
            certain = LanguageTag.isValid(hyphenated) ? hyphenated : LanguageTag.named(text)
            help = certain.map { "Write \($0)." } ?? "Write a tag of BCP 47: de for German, pt-BR for Brazilian Portuguese."
        case .wholeNumber:
            certain = nil
            help = "Write a number in digits, such as 1."
        case .address, .baseAddress, .logo:
            certain = nil
            help = Self.addressHelp(text)
        default:
            certain = nil
            help = nil
        }
    }

    private static let flags = [
        "true": "true", "yes": "true", "y": "true", "on": "true", "false": "false", "no": "false", "n": "false",
        "off": "false",
    ]

    private static func addressHelp(_ text: String) -> String {
        if text.contains(" ") { return "An address holds no spaces: write each as %20." }
        if !text.contains("://"), text.contains("."), !text.contains("@") {
            return "Copy the address from the browser with its beginning, most likely https://\(text)."
        }
        return "Copy the whole address from the browser, with http:// or https:// at its beginning."
    }
}
