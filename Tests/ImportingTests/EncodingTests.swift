import Testing

@testable import Importing

@Suite struct EncodingTests {
    private static let text = "Die Fähre fährt über das Wasser, und die Möwen schreien dazu. "

    private static func latin(_ text: String) -> [UInt8] { text.unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) } }

    @Test(
        "the encoding that a header or a page names is used",
        arguments: [
            (latin("<meta charset=iso-8859-1>é"), nil, "é"), (latin("é"), "ISO-8859-1", "é"),
            ([0x93] + latin("x") + [0x94], "latin1", "“x”"), ([0x83, 0x65], "Shift_JIS", "テ"),
            ([0xC4, 0xE0], "windows-1251", "Да"),
            ([0xEF, 0xBB, 0xBF, 0x78], "latin1", "x"), ([0xFF, 0xFE, 0x78, 0x00, 0xE9, 0x00], nil, "xé"),
        ] as [([UInt8], String?, String)])
    func declared(bytes: [UInt8], header: String?, expected: String) {
        let decoded = DecodedText(bytes, header: header, isHTML: true)
        #expect(String(decoding: decoded.text, as: UTF8.self).hasSuffix(expected))
        #expect(decoded.warnings.isEmpty)
    }

    @Test("UTF-8 that is declared as something else is read as UTF-8, with a warning")
    func wrong() {
        let decoded = DecodedText(Array("<meta charset=iso-8859-1>é".utf8), header: nil, isHTML: true)
        #expect(String(decoding: decoded.text, as: UTF8.self).hasSuffix("é"))
        #expect(decoded.warnings.count == 1)
    }

    @Test("what is not UTF-8 and says nothing is detected, with a warning")
    func detected() {
        let decoded = DecodedText(Self.latin(Self.text), header: nil, isHTML: false)
        #expect(String(decoding: decoded.text, as: UTF8.self) == Self.text)
        #expect(decoded.warnings.count == 1)
        let wide = DecodedText(Self.text.utf16.flatMap { [UInt8($0 & 255), UInt8($0 >> 8)] }, header: nil, isHTML: false)
        #expect(String(decoding: wide.text, as: UTF8.self) == Self.text)
    }

    @Test("a few broken bytes in declared UTF-8 become replacement characters, with their number")
    func broken() {
        let decoded = DecodedText(Array(String(repeating: Self.text, count: 40).utf8) + [0xFF], header: "utf-8", isHTML: false)
        #expect(String(decoding: decoded.text, as: UTF8.self).hasSuffix("\u{FFFD}"))
        #expect(decoded.warnings.first?.hasPrefix("1 bytes") == true)
    }

    @Test(
        "what is no text is refused",
        arguments: [
            ([], .empty), (Array("  \n".utf8), .empty), (Array("%PDF-1.7 text".utf8), .binary(form: "a PDF")),
            ([UInt8](repeating: 0, count: 64) + Array("text".utf8), .binary(form: nil)),
        ] as [([UInt8], ImportRefusal)])
    func refused(bytes: [UInt8], refusal: ImportRefusal) {
        #expect(throws: refusal) { try ArticleReader.read(bytes, name: "x", options: ImportOptions()) }
    }

    @Test("a file above the limit is refused before it is read")
    func tooLarge() {
        let bytes = [UInt8](repeating: 0x78, count: ImportRefusal.maximumBytes + 1)
        #expect(throws: ImportRefusal.tooLarge) { try ArticleReader.read(bytes, name: "x", options: ImportOptions()) }
    }
}
