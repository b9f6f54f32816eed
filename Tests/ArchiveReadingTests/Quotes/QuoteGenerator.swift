/// Random articles and quotes from them; the same for the same seed.
struct QuoteGenerator {
    /// SplitMix64 (Steele, Lea, Flood 2014).
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var z = state
        z = (z ^ z >> 30) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ z >> 27) &* 0x94D0_49BB_1331_11EB
        return z ^ z >> 31
    }

    mutating func number(_ range: Range<Int>) -> Int { range.lowerBound + Int(next() % UInt64(range.count)) }

    mutating func pick<Element>(_ choices: [Element]) -> Element { choices[number(0..<choices.count)] }

    static let names = ["China", "Iran", "Derkach", "Київ", "Zürich", "Ωμέγα", "Łódź", "المدينة", "O’Neil"]
    static let negations = ["not", "never", "no", "without", "didn’t", "не", "nicht"]
    static let plain = [
        "the", "report", "says", "that", "officials", "considered", "deployed", "influence", "operations", "élection",
        "доклад", "выборы", "سفينة", "port", "naïve", "co‐operation", "Straße", "harbour", "was", "closed", "and", "by",
        "x\u{323}\u{301}y", "“some”", "steps", "—", "which", "‘had’", "likely", "unlikely", "κλειστό", "ships",
    ]

    mutating func word() -> String {
        switch number(0..<10) {
        case 0: pick(Self.names)
        case 1: pick(Self.negations)
        case 2: pick([String(number(1..<3000)), "\(number(1..<99)).\(number(1..<9))", "\(number(10..<99)),000"])
        default: pick(Self.plain)
        }
    }

    /// The words of each block.
    mutating func article() -> [[String]] {
        (0..<number(2..<8)).map { _ in (0..<number(15..<60)).map { _ in word() } }
    }

    /// Words that stand in an article, four at least.
    mutating func quote(from article: [[String]]) -> [String] {
        let block = pick(article)
        let length = number(4..<min(14, block.count))
        let start = number(0..<block.count - length + 1)
        return Array(block[start..<start + length])
    }

    // MARK: The same in other typography

    mutating func varied(_ words: [String]) -> String {
        var result = ""
        for (index, word) in words.enumerated() {
            if index > 0 { result += space() }
            result += typography(word)
        }
        if number(0..<3) == 0 { result = space() + result }
        if number(0..<3) == 0 { result += space() }
        return number(0..<4) == 0 ? decomposed(result) : result
    }

    private mutating func space() -> String {
        let spaces = [" ", "\u{A0}", "\n", "\t", "\u{2009}", "\u{202F}", "\u{3000}", "\u{85}", "\u{2028}", "\r\n"]
        return (0..<number(1..<4)).map { _ in pick(spaces) }.joined()
    }

    private mutating func typography(_ word: String) -> String {
        var result = String.UnicodeScalarView()
        for scalar in word.unicodeScalars {
            if number(0..<8) == 0,
                let invisible = pick(["\u{AD}", "\u{200B}", "\u{2060}", "\u{FEFF}"]).unicodeScalars.first
            {
                result.append(invisible)
            }
            result.append(contentsOf: plainForms(scalar).unicodeScalars)
        }
        return String(result)
    }

    private mutating func plainForms(_ scalar: Unicode.Scalar) -> String {
        switch scalar {
        case "“", "”", "\"": pick(["“", "”", "„", "«", "»", "\"", "「"])
        case "‘", "’", "'": pick(["‘", "’", "'", "‹", "›", "ʼ"])
        case "—", "‐", "-": pick(["-", "‐", "‑", "‒", "–", "—", "―", "−"])
        default: String(scalar)
        }
    }

    private func decomposed(_ text: String) -> String {
        var result = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "é": result += "e\u{301}"
            case "ü": result += "u\u{308}"
            case "ï": result += "i\u{308}"
            case "ό": result += "ο\u{301}"
            case "ź": result += "z\u{301}"
            case "ó": result += "o\u{301}"
            case "й": result += "и\u{306}"
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result
    }

    // MARK: Something else

    enum Mutation: CaseIterable { case letter, digit, negation, name, order, dropped, added, letterCase }

    /// The words with one thing changed; nothing where there is nothing to change.
    mutating func mutated(_ words: [String], _ mutation: Mutation) -> [String]? {
        var words = words
        switch mutation {
        case .letter:
            let index = number(0..<words.count)
            var scalars = Array(words[index].unicodeScalars)
            let place = number(0..<scalars.count)
            guard scalars[place].properties.isAlphabetic else { return nil }
            scalars[place] = pick(["q", "b", "ж", "ﺱ", "е"])
            words[index] = text(scalars)
        case .digit:
            guard let index = words.indices.first(where: { words[$0].contains { $0.isNumber } }) else { return nil }
            var scalars = Array(words[index].unicodeScalars)
            guard let place = scalars.firstIndex(where: { ("0"..."9").contains($0) }) else { return nil }
            scalars[place] = pick(["0", "1", "2", "3", "4", "5", "6", "7", "8", "9", "٣"])
            words[index] = text(scalars)
        case .negation:
            if let index = words.indices.first(where: { Self.negations.contains(words[$0]) }) {
                words.remove(at: index)
            } else {
                words.insert(pick(Self.negations), at: number(1..<words.count))
            }
        case .name:
            guard let index = words.indices.first(where: { Self.names.contains(words[$0]) }) else { return nil }
            words[index] = pick(Self.names)
        case .order: words.swapAt(number(0..<words.count), number(0..<words.count))
        case .dropped: words.remove(at: number(1..<words.count - 1))
        case .added: words.insert(word(), at: number(1..<words.count))
        case .letterCase:
            let index = number(0..<words.count)
            words[index] = number(0..<2) == 0 ? words[index].uppercased() : words[index].lowercased()
        }
        return words
    }

    private func text(_ scalars: [Unicode.Scalar]) -> String {
        var view = String.UnicodeScalarView()
        view.append(contentsOf: scalars)
        return String(view)
    }
}
