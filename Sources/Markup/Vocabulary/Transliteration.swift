@_spi(_Unicode) import Swift

/// Writes letters in those of plain Latin, by fixed rules and without knowing the language but for one case.
///
/// Latin letters lose their marks; Cyrillic follows ICAO Doc 9303 part 3 (the table of passports), Greek ELOT 743 without its
/// marks. Letters of other scripts stay as they are: ids may hold them.
enum Transliteration {
    /// A text in small letters and NFC.
    ///
    /// - Parameter language: a BCP 47 tag; in German `ä`, `ö` and `ü` become `ae`, `oe` and `ue`.
    static func plain(_ text: String, language: String) -> String {
        if text.utf8.allSatisfy({ $0 < 0x80 }) { return text.lowercased() }
        let isGerman = language == "de" || language.hasPrefix("de-")
        var result = ""
        for character in NormalizedText.nfc(text.lowercased()) {
            if isGerman, let pair = german[character] {
                result += pair
            } else {
                result += Self.plain(character)
            }
        }
        return NormalizedText.nfc(replaceGreekPairs(in: result))
    }

    private static func plain(_ character: Character) -> String {
        if let letters = letters[character] { return letters }
        // What a letter is without its marks; marks of scripts that have no plain form here are part of the letter.
        let scalars = Array(String(character)._nfd)
        guard let base = scalars.first, scalars.count > 1 else { return String(character) }
        let plain = letters[Character(base)] ?? (base.isASCII ? String(base) : nil)
        return plain ?? String(character)
    }

    /// `ου` is one sound in Greek.
    private static func replaceGreekPairs(in text: String) -> String {
        text.replacing("\u{E000}y", with: "ou").replacing("\u{E000}", with: "o")
    }

    private static let german: [Character: String] = ["ä": "ae", "ö": "oe", "ü": "ue"]

    private static let letters: [Character: String] = [
        // Latin
        "ß": "ss", "æ": "ae", "œ": "oe", "ø": "o", "ð": "d", "þ": "th", "đ": "d", "ħ": "h", "ı": "i", "ĸ": "k", "ł": "l",
        "ŋ": "n", "ŧ": "t", "ſ": "s", "ə": "e", "ƒ": "f", "ĳ": "ij", "ﬁ": "fi", "ﬂ": "fl",
        // Cyrillic
        "а": "a", "б": "b", "в": "v", "г": "g", "ґ": "g", "ѓ": "g", "д": "d", "ђ": "d", "ѕ": "dz", "е": "e", "ё": "e",
        "є": "ie", "ж": "zh", "з": "z", "и": "i", "і": "i", "ї": "i", "й": "i", "ј": "j", "к": "k", "ќ": "k", "л": "l",
        "љ": "lj", "м": "m", "н": "n", "њ": "nj", "о": "o", "п": "p", "р": "r", "с": "s", "т": "t", "ћ": "c", "у": "u",
        "ў": "u", "ф": "f", "х": "kh", "ц": "ts", "ч": "ch", "џ": "dz", "ш": "sh", "щ": "shch", "ъ": "ie", "ы": "y", "ь": "",
        "э": "e", "ю": "iu", "я": "ia",
        // Greek; omicron waits for what follows it.
        "α": "a", "β": "v", "γ": "g", "δ": "d", "ε": "e", "ζ": "z", "η": "i", "θ": "th", "ι": "i", "κ": "k", "λ": "l",
        "μ": "m", "ν": "n", "ξ": "x", "ο": "\u{E000}", "π": "p", "ρ": "r", "σ": "s", "ς": "s", "τ": "t", "υ": "y",
        "φ": "f", "χ": "ch", "ψ": "ps", "ω": "o",
    ]
}
