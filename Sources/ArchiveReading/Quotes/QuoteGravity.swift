internal import Markup

/// What a difference between a quote and its source changes, where that is more than wording.
enum QuoteGravity: CaseIterable {
    case negation, number, likelihood, name

    /// As the end of a sentence.
    var described: String {
        switch self {
        case .negation: "the difference is a negation"
        case .number: "the difference is a number"
        case .likelihood: "the difference is how likely something is said to be"
        case .name: "the difference is a name"
        }
    }

    /// The gravest of what a change does; nothing where it is none of these.
    static func gravest(of changes: [(quote: [String], text: [String])]) -> QuoteGravity? {
        allCases.first { gravity in changes.contains { gravity.isTouched(by: $0) } }
    }

    /// - Parameter change: the words on both sides; empty where they were added or left out.
    private func isTouched(by change: (quote: [String], text: [String])) -> Bool {
        let quote = Set(change.quote)
        let text = Set(change.text)
        let words = quote.symmetricDifference(text)
        switch self {
        case .negation:
            return words.contains { Self.negates($0) } || change.quote.contains { Self.isOpposite($0, of: change.text) }
        case .number:
            return words.contains {
                $0.unicodeScalars.contains { LetterClass($0) == .digit } || Self.numbers.contains($0.lowercased())
            }
        case .likelihood: return words.contains { Self.likelihoods.contains($0.lowercased()) }
        case .name:
            return words.contains { word in
                guard let first = word.unicodeScalars.first,
                    first.properties.isUppercase || first.properties.generalCategory == .titlecaseLetter
                else { return false }
                // A capital letter alone is no other name.
                return !words.contains { $0 != word && $0.lowercased() == word.lowercased() }
            }
        }
    }

    private static func negates(_ word: String) -> Bool {
        let word = word.lowercased()
        return negations.contains(word) || word.hasSuffix("n't")
    }

    /// Whether a word is another with a prefix that turns it round, or the other way about: likely, unlikely.
    private static func isOpposite(_ word: String, of others: [String]) -> Bool {
        others.contains { other in
            let (a, b) = (word.lowercased(), other.lowercased())
            return ["un", "in", "im", "il", "ir", "non", "dis", "не", "без"].contains { $0 + a == b || $0 + b == a }
        }
    }

    private static let negations: Set<String> = [
        "no", "not", "never", "none", "nor", "neither", "nobody", "nothing", "nowhere", "without", "cannot", "hardly",
        "nicht", "kein", "keine", "keinen", "keiner", "keinem", "keines", "nie", "niemals", "ohne",
        "ne", "pas", "jamais", "aucun", "aucune", "sans", "nunca", "sin", "ningún", "ninguna", "jamás", "não", "sem",
        "non", "mai", "senza", "niet", "geen", "nooit", "inte", "ikke", "nej", "nem", "nie", "bez", "не", "нет", "ни",
        "никогда", "без", "ні", "немає", "ніколи", "не", "لا", "لم", "لن", "ليس", "לא", "אין", "不", "没", "沒", "未", "無",
        "无",
    ]

    private static let numbers: Set<String> = [
        "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen",
        "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen", "twenty", "thirty", "forty", "fifty",
        "sixty", "seventy", "eighty", "ninety", "hundred", "hundreds", "thousand", "thousands", "million", "millions",
        "billion", "billions", "trillion", "first", "second", "third", "half", "dozen", "dozens", "once", "twice",
    ]

    private static let likelihoods: Set<String> = [
        "likely", "unlikely", "probable", "probably", "improbable", "improbably", "possible", "possibly", "impossible",
        "certain", "certainly", "uncertain", "almost", "nearly", "remote", "may", "might", "could", "can", "must",
        "will",
        "would", "should", "perhaps", "maybe", "apparently", "allegedly", "reportedly", "purportedly", "supposedly",
        "seemingly", "presumably", "definitely", "undoubtedly", "clearly", "suspected", "alleged", "confirmed", "low",
        "moderate", "high", "chance", "odds", "very", "highly", "roughly", "even",
    ]
}
