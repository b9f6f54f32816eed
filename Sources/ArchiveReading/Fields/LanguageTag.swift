/// Well-formed language tags (BCP 47, RFC 5646 section 2.1).
enum LanguageTag {
    /// Whether a text has the form of a language tag: `en`, `pt-BR`, `zh-Hant-TW`, `x-private`.
    static func isValid(_ text: String) -> Bool {
        let subtags = text.split(separator: "-", omittingEmptySubsequences: false)
        guard let first = subtags.first,
            subtags.allSatisfy({ (1...8).contains($0.utf8.count) && $0.utf8.allSatisfy(isAlphanumeric) })
        else { return false }
        if first.lowercased() == "x" || first.lowercased() == "i" { return subtags.count > 1 }
        // Longer ones are for names that were never registered, and most likely the name of a language.
        guard (2...3).contains(first.utf8.count), first.utf8.allSatisfy({ !isDigit($0) }) else { return false }
        // A single letter introduces an extension, which needs something behind it.
        return subtags.last?.utf8.count != 1
    }

    /// The tag of a language that is called by its name, in English or in its own words.
    static func named(_ name: String) -> String? { names[name.lowercased()] }

    private static let names = [
        "arabic": "ar", "chinese": "zh", "czech": "cs", "danish": "da", "dansk": "da", "deutsch": "de", "dutch": "nl",
        "english": "en", "español": "es", "finnish": "fi", "français": "fr", "french": "fr", "german": "de", "greek": "el",
        "hebrew": "he", "hindi": "hi", "hungarian": "hu", "italian": "it", "italiano": "it", "japanese": "ja", "korean": "ko",
        "nederlands": "nl", "norwegian": "no", "persian": "fa", "polish": "pl", "polski": "pl", "portuguese": "pt",
        "português": "pt", "romanian": "ro", "russian": "ru", "spanish": "es", "swedish": "sv", "svenska": "sv",
        "turkish": "tr", "türkçe": "tr", "ukrainian": "uk",
    ]

    /// Whether a text in the one language is also one in the other: `de` and `de-AT`, in any case.
    static func matches(_ one: String, _ other: String) -> Bool {
        zip(one.lowercased().split(separator: "-"), other.lowercased().split(separator: "-")).allSatisfy { $0 == $1 }
    }

    private static func isDigit(_ byte: UInt8) -> Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) }

    private static func isAlphanumeric(_ byte: UInt8) -> Bool {
        isDigit(byte) || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
    }
}
