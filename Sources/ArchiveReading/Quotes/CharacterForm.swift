/// What a code point becomes before quotes are compared.
enum CharacterForm: Equatable {
    /// Stays as it is.
    case itself
    /// White space of any width: with what stands beside it one space.
    case space
    /// Invisible, and left out: soft hyphen, zero width space, word joiner, byte order mark.
    case dropped
    /// A quotation mark of two strokes, an apostrophe or a mark of one, a dash or minus sign, an ellipsis.
    case plain(StaticString)

    init(_ scalar: Unicode.Scalar) {
        switch scalar.value {
        case 0x09...0x0D, 0x20, 0x85, 0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000:
            self = .space
        case 0xAD, 0x200B, 0x2060, 0xFEFF: self = .dropped
        // Quotation_Mark of the Unicode Character Database, and the letter that some write as apostrophe.
        case 0x2018...0x201B, 0x2039, 0x203A, 0xFF07, 0x02BC: self = .plain("'")
        case 0xAB, 0xBB, 0x201C...0x201F, 0x2E42, 0x300C...0x300F, 0x301D...0x301F, 0xFE41...0xFE44, 0xFF02, 0xFF62,
            0xFF63:
            self = .plain("\"")
        case 0x2010...0x2015, 0x2212: self = .plain("-")
        case 0x2026: self = .plain("...")
        default: self = .itself
        }
    }

    /// Whether a code point that begins with a byte may be anything but itself: a quick no for most text.
    static func mayDiffer(_ first: UInt8) -> Bool {
        switch first {
        case 0xC2, 0xCA, 0xE1, 0xE2, 0xE3, 0xEF: true
        case let byte: byte <= 0x20
        }
    }

    static func == (left: CharacterForm, right: CharacterForm) -> Bool {
        switch (left, right) {
        case (.itself, .itself), (.space, .space), (.dropped, .dropped): true
        case (.plain(let left), .plain(let right)): left.utf8Start[0] == right.utf8Start[0]
        default: false
        }
    }
}
