@_spi(_Unicode) import Swift

/// Unicode Normalization Form C (UAX #15), by the standard library's own tables.
package enum NormalizedText {
    /// A text in NFC.
    package static func nfc(_ text: some StringProtocol) -> String {
        let text = String(text)
        if isSurelyNormalized(text.utf8) { return text }
        var scalars = String.UnicodeScalarView()
        scalars.reserveCapacity(text.utf8.count)
        for scalar in text._nfc { scalars.append(scalar) }
        return String(scalars)
    }

    /// Whether a text is in NFC as it stands, code point for code point.
    package static func isNormalized(_ text: some StringProtocol) -> Bool {
        isSurelyNormalized(text.utf8) || text.unicodeScalars.elementsEqual(String(text)._nfc)
    }

    /// Whether UTF-8 holds nothing that normalization could touch: below U+0300 nothing composes or is reordered, and
    /// nothing does in General Punctuation from U+2010 to U+203F. May say no to what is normalized, never yes to what is not.
    @inlinable
    package static func isSurelyNormalized(_ bytes: some Sequence<UInt8>) -> Bool {
        var afterE2 = false
        var afterE280 = false
        for byte in bytes {
            if afterE280 {
                guard byte >= 0x90 else { return false }
                afterE280 = false
            } else if afterE2 {
                guard byte == 0x80 else { return false }
                afterE2 = false
                afterE280 = true
            } else if byte >= 0xCC {
                guard byte == 0xE2 else { return false }
                afterE2 = true
            }
        }
        return true
    }
}
