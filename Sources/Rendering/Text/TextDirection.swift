/// Which way the text of a language runs.
enum TextDirection {
    /// Languages that are written from right to left unless their tag names another script (ISO 639).
    private static let languages: Set<Substring> = [
        "ar", "arc", "ckb", "dv", "fa", "he", "iw", "ji", "ks", "nqo", "ps", "sd", "syr", "ug", "ur", "yi",
    ]
    /// Scripts that run from right to left (ISO 15924).
    private static let scripts: Set<Substring> = [
        "adlm", "arab", "hebr", "mand", "nkoo", "rohg", "samr", "syrc", "thaa",
    ]

    /// - Parameter tag: BCP 47, in any case.
    static func isRightToLeft(language tag: String) -> Bool {
        if tag.utf8.count == 2 { return languages.contains(tag[...]) }
        let parts = tag.lowercased().split(separator: "-")
        if let script = parts.dropFirst().first(where: { $0.utf8.count == 4 && !($0.utf8.first ?? 0).isDigit }) {
            return scripts.contains(script)
        }
        return parts.first.map(languages.contains) ?? false
    }
}

extension UInt8 {
    fileprivate var isDigit: Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(self) }
}
