internal import BinaryCoding
@_spi(_Unicode) import Swift

/// Unicode Normalization Form C (UAX #15), by the standard library's own tables.
package enum NormalizedText {
    /// A text in NFC.
    package static func nfc(_ text: some StringProtocol) -> String {
        var text = String(text)
        if text.withUTF8(isSurelyNormalized) { return text }
        var scalars = String.UnicodeScalarView()
        scalars.reserveCapacity(text.utf8.count)
        for scalar in text._nfc { scalars.append(scalar) }
        return String(scalars)
    }

    /// Whether a text is in NFC as it stands, code point for code point.
    package static func isNormalized(_ text: some StringProtocol) -> Bool {
        var text = String(text)
        return text.withUTF8(isSurelyNormalized) || text.unicodeScalars.elementsEqual(text._nfc)
    }

    /// Whether UTF-8 holds only code points that normalization leaves alone whatever stands beside them.
    ///
    /// May say no to what is normalized, never yes to what is not.
    package static func isSurelyNormalized(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        var start = 0
        let raw = UnsafeRawBufferPointer(bytes)
        // Most text begins with a long run of ASCII, or is nothing else.
        while start + 8 <= raw.count,
            EightBytes.load(raw, at: start) & EightBytes.highs == 0
        {
            start += 8
        }
        var cursor = ScalarCursor(bytes, start, bytes.count)
        while let scalar = cursor.next() {
            guard scalar.value < 0x300 || isInert(scalar.value) else { return false }
        }
        return true
    }

    /// The large blocks of letters and signs that neither compose with what is before them nor decompose under NFC.
    static func isInert(_ value: UInt32) -> Bool {
        switch value {
        case 0..<0x300, 0x38E...0x3FF, 0x400...0x482, 0x48A...0x52F, 0x531...0x556, 0x561...0x587, 0x5D0...0x5EA,
            0x620...0x64A, 0x10D0...0x10FF, 0x1E00...0x1EFF, 0x2010...0x2027, 0x2030...0x205E, 0x20A0...0x20C0,
            0x3001...0x3029, 0x3041...0x3094, 0x30A1...0x30FA, 0x4E00...0x9FFF, 0xAC00...0xD7A3, 0xFF01...0xFF5E,
            0x1F300...0x1F64F:
            true
        default: false
        }
    }
}
