/// M. F. Porter's algorithm for suffix stripping (Program 14, 1980), for English.
enum EnglishStemmer {
    private static let notAdverbs: Set<String> = [
        "family", "supply", "assembly", "anomaly", "monopoly", "butterfly", "homily", "italy", "likely", "unlikely", "elderly",
        "weekly", "monthly", "yearly",
    ]

    /// The stem of a word in small letters; one with other letters than a–z is its own.
    static func stem(_ word: String) -> String {
        guard (3...40).contains(word.utf8.count), word.utf8.allSatisfy({ (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0) })
        else { return word }
        // Adverbs go with their adjectives, which the algorithm leaves apart.
        let isAdverb = word.hasSuffix("ly") && word.utf8.count > 5 && !notAdverbs.contains(word)
        var stemmer = PorterWord(isAdverb ? String(word.dropLast(2)) : word)
        stemmer.step1()
        stemmer.step2()
        stemmer.step3()
        stemmer.step4()
        stemmer.step5()
        return String(decoding: stemmer.bytes, as: UTF8.self)
    }
}

/// A word while its suffixes are taken off.
private struct PorterWord {
    var bytes: [UInt8]

    init(_ word: String) { bytes = Array(word.utf8) }

    private func isConsonant(_ index: Int) -> Bool {
        switch bytes[index] {
        case UInt8(ascii: "a"), UInt8(ascii: "e"), UInt8(ascii: "i"), UInt8(ascii: "o"), UInt8(ascii: "u"): false
        case UInt8(ascii: "y"): index == 0 || !isConsonant(index - 1)
        default: true
        }
    }

    /// How many times a vowel run is followed by a consonant run in the first `count` letters.
    private func measure(_ count: Int) -> Int {
        var result = 0
        var wasVowel = false
        var isConsonantBefore = true
        for index in 0..<max(0, count) {
            // A y is a vowel after a consonant; the run is walked once.
            let consonant: Bool
            switch bytes[index] {
            case UInt8(ascii: "a"), UInt8(ascii: "e"), UInt8(ascii: "i"), UInt8(ascii: "o"), UInt8(ascii: "u"): consonant = false
            case UInt8(ascii: "y"): consonant = index == 0 || !isConsonantBefore
            default: consonant = true
            }
            if consonant, wasVowel { result += 1 }
            wasVowel = !consonant
            isConsonantBefore = consonant
        }
        return result
    }

    private func hasVowel(_ count: Int) -> Bool { (0..<max(0, count)).contains { !isConsonant($0) } }

    private func endsDouble() -> Bool {
        bytes.count > 1 && bytes[bytes.count - 1] == bytes[bytes.count - 2] && isConsonant(bytes.count - 1)
    }

    /// Consonant, vowel, consonant at the end of the first `count` letters, the last not w, x or y.
    private func endsShort(_ count: Int) -> Bool {
        guard count > 2, isConsonant(count - 1), !isConsonant(count - 2), isConsonant(count - 3) else { return false }
        return ![UInt8(ascii: "w"), UInt8(ascii: "x"), UInt8(ascii: "y")].contains(bytes[count - 1])
    }

    private func has(_ suffix: String) -> Bool {
        bytes.count >= suffix.utf8.count && bytes.suffix(suffix.utf8.count).elementsEqual(suffix.utf8)
    }

    private mutating func replace(_ suffix: String, with new: String) {
        bytes.replaceSubrange((bytes.count - suffix.utf8.count)..., with: new.utf8)
    }

    mutating func step1() {
        if has("sses") {
            replace("es", with: "")
        } else if has("ies") {
            replace("ies", with: "i")
        } else if has("s"), !has("ss") {
            replace("s", with: "")
        }
        if has("eed") {
            if measure(bytes.count - 3) > 0 { replace("eed", with: "ee") }
        } else if let suffix = ["ed", "ing"].first(where: has), hasVowel(bytes.count - suffix.utf8.count) {
            replace(suffix, with: "")
            if has("at") || has("bl") || has("iz") {
                bytes.append(UInt8(ascii: "e"))
            } else if endsDouble(), !has("l"), !has("s"), !has("z") {
                bytes.removeLast()
            } else if measure(bytes.count) == 1, endsShort(bytes.count) {
                bytes.append(UInt8(ascii: "e"))
            }
        }
        if has("y"), hasVowel(bytes.count - 1) { replace("y", with: "i") }
    }

    private mutating func replaceFirst(_ table: [(String, String)], measure least: Int) {
        guard let (suffix, new) = table.first(where: { has($0.0) }) else { return }
        if measure(bytes.count - suffix.utf8.count) > least { replace(suffix, with: new) }
    }

    mutating func step2() {
        replaceFirst(
            [
                ("ational", "ate"), ("tional", "tion"), ("enci", "ence"), ("anci", "ance"), ("izer", "ize"), ("abli", "able"),
                ("alli", "al"), ("entli", "ent"), ("eli", "e"), ("ousli", "ous"), ("ization", "ize"), ("ation", "ate"),
                ("ator", "ate"),
                ("alism", "al"), ("iveness", "ive"), ("fulness", "ful"), ("ousness", "ous"), ("aliti", "al"), ("iviti", "ive"),
                ("biliti", "ble"),
            ], measure: 0)
    }

    mutating func step3() {
        replaceFirst(
            [("icate", "ic"), ("ative", ""), ("alize", "al"), ("iciti", "ic"), ("ical", "ic"), ("ful", ""), ("ness", "")],
            measure: 0)
    }

    mutating func step4() {
        let suffixes = [
            "ement", "ance", "ence", "able", "ible", "ment", "ant", "ent", "ism", "ate", "iti", "ous", "ive", "ize", "ion", "al",
            "er", "ic",
            "ou",
        ]
        guard let suffix = suffixes.first(where: has) else { return }
        let count = bytes.count - suffix.utf8.count
        guard measure(count) > 1 else { return }
        if suffix == "ion", count == 0 || ![UInt8(ascii: "s"), UInt8(ascii: "t")].contains(bytes[count - 1]) { return }
        replace(suffix, with: "")
    }

    mutating func step5() {
        if has("e") {
            let count = bytes.count - 1
            if measure(count) > 1 || measure(count) == 1 && !endsShort(count) { bytes.removeLast() }
        }
        if has("ll"), measure(bytes.count - 1) > 1 { bytes.removeLast() }
    }
}
