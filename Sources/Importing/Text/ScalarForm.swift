/// What a code point is, with an answer at hand for ASCII: the tables of Unicode are slow to ask, and a page has millions of
/// letters.
extension Unicode.Scalar {
    /// White_Space of the Unicode Character Database.
    var isSpace: Bool {
        value < 0x80 ? value == 0x20 || (0x09...0x0D).contains(value) : properties.isWhitespace
    }

    /// Alphabetic of the Unicode Character Database, or a digit or number.
    var isLetterOrNumber: Bool {
        guard value < 0x80 else { return properties.isAlphabetic || properties.numericType != nil }
        return (0x30...0x39).contains(value) || (0x41...0x5A).contains(value & ~0x20)
    }
}
