/// The rules for the ids of records: file names without `.md`, and whatever refers to them.
///
/// An id is letters (lower case, or of a script without case), combining marks after them, and decimal digits, of any
/// script, joined by single hyphens; in NFC; at most 100 bytes of UTF-8.
@usableFromInline
package enum Identifier {
    /// The greatest length in bytes of UTF-8.
    package static let maximumLength = 100

    /// Whether a text is an id as it stands.
    @inlinable
    package static func isValid(_ text: some StringProtocol) -> Bool {
        violation(in: text) == nil
    }

    /// Whether UTF-8 is an id of ASCII letters, digits and single hyphens: what almost every id is.
    private static func isPlainASCII(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        guard bytes.count <= maximumLength else { return false }
        var afterHyphen = true
        for byte in bytes {
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"): afterHyphen = false
            case UInt8(ascii: "-") where !afterHyphen: afterHyphen = true
            default: return false
            }
        }
        return !afterHyphen
    }

    /// What keeps a text from being an id, as the end of a sentence that begins with the text; nothing if it is one.
    @inlinable
    package static func violation(in text: some StringProtocol) -> String? { violation(of: String(text)) }

    @usableFromInline
    static func violation(of text: String) -> String? {
        guard !text.isEmpty else { return "is empty" }
        var text = text
        if text.withUTF8(isPlainASCII) { return nil }
        guard text.utf8.count <= maximumLength else { return "is longer than \(maximumLength) bytes" }
        guard NormalizedText.isNormalized(text) else { return "is not in Unicode’s composed form (NFC)" }
        var afterHyphen = true
        var mayBearMark = false
        for scalar in text.unicodeScalars {
            if scalar == "-" {
                guard !afterHyphen else { return "has a hyphen that joins nothing" }
                afterHyphen = true
                mayBearMark = false
                continue
            }
            switch LetterClass(scalar) {
            case .letter where scalar.properties.isUppercase || scalar.properties.generalCategory == .titlecaseLetter:
                return "has a capital letter"
            case .letter: mayBearMark = true
            case .mark where mayBearMark: break
            case .mark: return "has a combining mark without a letter before it"
            case .digit: mayBearMark = false
            case .other: return "may hold only lower-case letters, digits and single hyphens"
            }
            afterHyphen = false
        }
        return afterHyphen ? "has a hyphen that joins nothing" : nil
    }

    /// The id that a text becomes when only what no id can have is taken from it: lower case, hyphens for spaces and underscores; no
    /// folder of records before it, and no `.md` behind.
    ///
    /// - Returns: nothing where that is no id either, or where the text is one.
    package static func nearest(to text: String) -> String? {
        let file = name(inPath: text)
        let name = file.hasSuffix(".md") ? String(file.dropLast(3)) : file
        let parts = NormalizedText.nfc(name.lowercased()).unicodeScalars
            .split { $0 == "-" || $0 == "_" || $0 == " " }.map { String(String.UnicodeScalarView($0)) }
        let id = parts.joined(separator: "-")
        return id != text && isValid(id) ? id : nil
    }

    /// `ada-quill` of `/actors/ada-quill/`, `../actors/ada-quill` and `@ada-quill`; any other text as it is.
    private static func name(inPath text: String) -> String {
        var parts = text.split(separator: "/")
        while parts.count > 1, let first = parts.first, [".", "..", "Content"].contains(first) { parts.removeFirst() }
        if parts.count == 2, RecordKind.allCases.contains(where: { $0.rawValue + "s" == parts[0] }) { parts.removeFirst() }
        guard parts.count == 1, let name = parts.first else { return text }
        return String(name.hasPrefix("@") ? name.dropFirst() : name)
    }
}
