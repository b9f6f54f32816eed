internal import ArchiveModel

/// Finds the English words of estimative language (ICD 203, D.6.e.2) in an editor's text.
enum EstimativeWords {
    /// The first word of likelihood that stands outside quotation marks, as it is written; nothing where there is none.
    static func likelihood(in text: String) -> String? {
        var text = text
        return text.withUTF8 { bytes in
            var scanner = WordScanner(bytes)
            var phrase = Phrase()
            while scanner.next() {
                guard let start = phrase.likelihood(scanner), !scanner.isQuoted else { continue }
                return String(decoding: bytes[start..<scanner.word.upperBound], as: UTF8.self)
            }
            return nil
        }
    }

    /// Whether a sentence has a level of confidence and a word of likelihood, quoted ones included.
    static func mixesConfidenceAndLikelihood(_ text: String) -> Bool {
        var text = text
        return text.withUTF8 { bytes in
            var scanner = WordScanner(bytes)
            var phrase = Phrase()
            var (hasConfidence, hasLikelihood, isLevel) = (false, false, false)
            while scanner.next() {
                if scanner.beginsSentence { (hasConfidence, hasLikelihood, isLevel) = (false, false, false) }
                if isLevel, scanner.isWord("confidence") { hasConfidence = true }
                isLevel = scanner.isWord(among: ["low", "moderate", "medium", "high"])
                if phrase.likelihood(scanner) != nil { hasLikelihood = true }
                if hasConfidence, hasLikelihood { return true }
            }
            return false
        }
    }

    /// Whether the words are to be looked for in a record: they are English.
    static func applies(to header: RecordHeader) -> Bool {
        header.language.lowercased().split(separator: "-").first == "en"
    }

    /// The word before the present one, as far as it can begin a phrase.
    private struct Phrase {
        private enum Opening { case none, almost, chance, odds }
        private var opening = Opening.none
        private var start = 0

        /// Where a phrase of likelihood begins that ends with the present word; nothing if none does.
        mutating func likelihood(_ scanner: WordScanner) -> Int? {
            let (before, beginning) = (scanner.beginsSentence ? .none : opening, start)
            start = scanner.word.lowerBound
            opening = .none
            switch scanner.word.count {
            case 4 where scanner.isWord("even"): return before == .odds ? beginning : nil
            case 6 where scanner.isWord("chance"): return before == .chance ? beginning : nil
            case 6 where scanner.isWord("almost") || scanner.isWord("nearly"): opening = .almost
            case 6 where scanner.isWord("remote"): opening = .chance
            case 7 where scanner.isWord("roughly"): opening = .odds
            case 2 where before == .almost && scanner.isWord("no"):
                opening = .chance
                start = beginning
            case 6 where scanner.isWord("likely"), 8 where scanner.isWord(among: ["unlikely", "probable", "probably"]),
                10 where scanner.isWord(among: ["improbable", "improbably"]):
                return start
            case 7 where scanner.isWord("certain"), 9 where scanner.isWord("certainly"):
                return before == .almost ? beginning : nil
            case 11 where scanner.isWord("possibility"): return before == .chance ? beginning : nil
            default: break
            }
            return nil
        }
    }
}
