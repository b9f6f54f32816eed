import Testing

@testable import Importing

@Suite struct TextFormsTests {
    @Test("white space of any kind becomes one space, and is known to be one already")
    func collapsed() {
        let parts = [
            "a", "é", "“", "”", "…", "—", "ß", "港", "𝒳", " ", "  ", "\t", "\n", "\r\n", "\u{B}", "\u{85}", "\u{A0}", "\u{1680}",
            "\u{2000}",
            "\u{200A}", "\u{200B}", "\u{2028}", "\u{2029}", "\u{202F}", "\u{205F}", "\u{3000}", "\u{FEFF}", "À", "\u{10A0}",
            "\u{0}",
        ]
        for one in parts {
            for two in parts {
                for three in parts {
                    let text = one + two + three
                    let words = text.unicodeScalars.split { $0.properties.isWhitespace }.map {
                        String(String.UnicodeScalarView($0))
                    }
                    #expect(text.collapsedText.unicodeScalars.elementsEqual(words.joined(separator: " ").unicodeScalars))
                }
            }
        }
    }
}
