/// What encoding bytes are most likely in that are not UTF-8 and do not say.
enum EncodingGuess {
    /// - Parameter language: what the page says its language is (BCP 47).
    static func best(for bytes: [UInt8], language: String?) -> CharacterEncoding {
        if let wide = utf16(bytes) { return wide }
        let language = language.map { String($0.prefix(2)) }
        let labels = language.flatMap { byLanguage[$0] } ?? ["shift_jis", "euc-jp", "gb18030", "euc-kr", "windows-1251"]
        let sample = bytes.prefix(200_000)
        let high = sample.reduce(0) { $0 + ($1 >= 0x80 ? 1 : 0) }
        for label in labels {
            guard let encoding = CharacterEncoding(label: label) else { continue }
            let (text, faults) = encoding.decode(sample)
            // The end of the sample may cut a character.
            guard faults <= (sample.count < bytes.count ? 1 : 0) else { continue }
            if language.map({ byLanguage[$0] != nil }) == true || isPlausible(text, label: label, high: high) { return encoding }
        }
        return CharacterEncoding(label: "windows-1252") ?? .utf8
    }

    /// Every other byte of ASCII text in UTF-16 is zero.
    private static func utf16(_ bytes: [UInt8]) -> CharacterEncoding? {
        let sample = bytes.prefix(2000)
        guard sample.count >= 8 else { return nil }
        let zeros = sample.enumerated().filter { $0.element == 0 }
        guard zeros.count * 3 > sample.count else { return nil }
        let odd = zeros.filter { $0.offset % 2 == 1 }.count
        return CharacterEncoding(label: odd * 2 > zeros.count ? "utf-16le" : "utf-16be")
    }

    /// Whether the letters that are not ASCII are mostly those of the script that the encoding is for.
    private static func isPlausible(_ text: [UInt8], label: String, high: Int) -> Bool {
        var common = 0
        var foreign = 0
        for scalar in String(decoding: text, as: UTF8.self).unicodeScalars where scalar.value >= 0x80 {
            switch (label, scalar.value) {
            case ("windows-1251", 0x430...0x44F): common += 1
            case ("windows-1251", _): foreign += 1
            case ("shift_jis", 0x3040...0x309F), ("euc-jp", 0x3040...0x309F), ("euc-kr", 0xAC00...0xD7A3): common += 3
            case (_, 0x4E00...0x9FFF), (_, 0x3000...0x30FF): common += 1
            default: foreign += 2
            }
        }
        return high >= 20 && common > foreign * 4
    }

    private static let byLanguage: [String: [String]] = [
        "ja": ["shift_jis", "euc-jp"], "zh": ["gb18030", "big5"], "ko": ["euc-kr"], "ru": ["windows-1251", "koi8-r"],
        "uk": ["windows-1251", "koi8-u"], "bg": ["windows-1251"], "sr": ["windows-1251"], "be": ["windows-1251"],
        "pl": ["iso-8859-2", "windows-1250"], "cs": ["windows-1250"], "sk": ["windows-1250"], "hu": ["windows-1250"],
        "hr": ["windows-1250"], "sl": ["windows-1250"], "ro": ["windows-1250"], "el": ["windows-1253"],
        "tr": ["windows-1254"], "he": ["windows-1255"], "ar": ["windows-1256"], "fa": ["windows-1256"],
        "lt": ["windows-1257"], "lv": ["windows-1257"], "et": ["windows-1257"], "vi": ["windows-1258"], "th": ["windows-874"],
    ]
}
