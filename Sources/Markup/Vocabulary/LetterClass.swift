/// What a code point is for ids, slugs and bare values: letter (general category L), mark (M), decimal digit (Nd) or none.
package enum LetterClass: Sendable, Hashable {
    case letter, mark, digit, other

    @inline(__always)
    package init(_ scalar: Unicode.Scalar) {
        if scalar.isASCII {
            switch UInt8(truncatingIfNeeded: scalar.value) {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): self = .letter
            case UInt8(ascii: "0")...UInt8(ascii: "9"): self = .digit
            default: self = .other
            }
        } else {
            switch scalar.properties.generalCategory {
            case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter: self = .letter
            case .nonspacingMark, .spacingMark, .enclosingMark: self = .mark
            case .decimalNumber: self = .digit
            default: self = .other
            }
        }
    }
}
