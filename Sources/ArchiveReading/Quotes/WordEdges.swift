internal import Markup

/// Where a quote may begin and end: never within a word or number, so that “likely” is not found in “unlikely”, nor “5 per
/// cent” in “1.5 per cent”.
///
/// Words are kept whole in scripts with case, which all put spaces between them; others may be cut anywhere but before a
/// mark.
enum WordEdges {
    /// Whether a text, in comparison form, may be cut at an offset.
    static func isEdge(_ offset: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        guard offset > 0, offset < bytes.count else { return true }
        let (before, after) = (bytes[offset - 1], bytes[offset])
        if before < 0x80, after < 0x80 {
            if isWord(before) {
                return isWord(after) ? false : !isMidNumber(offset, before, bytes) && !isContraction(offset, bytes)
            }
            return isWord(after) ? !isAfterNumberSign(offset, after, bytes) : true
        }
        guard let left = UTF8Scalars.scalar(before: offset, in: bytes),
            let right = UTF8Scalars.scalar(after: offset, in: bytes)
        else { return true }
        if LetterClass(right) == .mark || right.properties.canonicalCombiningClass != .notReordered { return false }
        return !(isWord(left, offset, bytes) && isWord(right, offset, bytes))
    }

    private static func isWord(_ byte: UInt8) -> Bool { isDigit(byte) || (0x61...0x7A).contains(byte | 0x20) }

    private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

    private static func isWord(_ scalar: Unicode.Scalar, _ offset: Int, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        switch LetterClass(scalar) {
        case .letter: scalar.properties.isCased
        case .digit: true
        // A mark belongs to the letter that bears it.
        case .mark: bearsCase(before: offset, bytes)
        case .other: false
        }
    }

    private static func bearsCase(before offset: Int, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        var offset = offset
        while offset > 0 {
            offset = UTF8Scalars.start(before: offset, in: bytes)
            let scalar = UTF8Scalars.scalar(at: offset, in: bytes).scalar
            if LetterClass(scalar) != .mark { return scalar.properties.isCased }
        }
        return false
    }

    /// `1|.5`, `10|,000`, `10|:30`: the number goes on.
    private static func isMidNumber(_ offset: Int, _ before: UInt8, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        isDigit(before) && isNumberSign(bytes[offset]) && offset + 1 < bytes.count && isDigit(bytes[offset + 1])
    }

    /// `1.|5`, and `-|5` where the sign stands alone: the number began before.
    private static func isAfterNumberSign(
        _ offset: Int, _ after: UInt8, _ bytes: UnsafeBufferPointer<UInt8>
    ) -> Bool {
        guard isDigit(after) else { return false }
        let sign = bytes[offset - 1]
        if isNumberSign(sign) { return offset > 1 && isDigit(bytes[offset - 2]) }
        return sign == UInt8(ascii: "-") && (offset == 1 || bytes[offset - 2] <= 0x20)
    }

    private static func isNumberSign(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: ".") || byte == UInt8(ascii: ",") || byte == UInt8(ascii: ":")
    }

    /// `can|'t`: the word goes on to say the opposite.
    private static func isContraction(_ offset: Int, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        bytes[offset] == UInt8(ascii: "'") && offset + 1 < bytes.count && bytes[offset + 1] | 0x20 == UInt8(ascii: "t")
            && (offset + 2 == bytes.count || !isWord(bytes[offset + 2]))
    }
}
