/// White space, words and sentences of plain text.
extension StringProtocol {
    /// Without white space at its ends.
    var trimmedText: String {
        let scalars = unicodeScalars
        guard let first = scalars.firstIndex(where: { !$0.isSpace }),
            let last = scalars.lastIndex(where: { !$0.isSpace })
        else { return "" }
        return String(String.UnicodeScalarView(scalars[first...last]))
    }

    /// On one line: runs of white space are one space, and none stands at the ends.
    var collapsedText: String {
        if isCollapsed { return String(self) }
        var result = String.UnicodeScalarView()
        var isSpaceDue = false
        for scalar in unicodeScalars {
            if scalar.isSpace {
                isSpaceDue = !result.isEmpty
            } else {
                if isSpaceDue { result.append(" ") }
                isSpaceDue = false
                result.append(scalar)
            }
        }
        return String(result)
    }

    /// Whether it is certain that white space is single spaces between words alone, as in most texts that were collapsed before: told from the
    /// bytes, of which some that begin white space beyond ASCII begin other characters too.
    private var isCollapsed: Bool {
        var wasSpace = true
        var before: UInt8 = 0
        for byte in utf8 {
            switch byte {
            case 0x20:
                if wasSpace { return false }
                wasSpace = true
            // All control characters; U+0085 and U+00A0; U+1680; U+3000.
            case 0..<0x20, 0xC2, 0xE1, 0xE3: return false
            // The last byte of U+2000 to U+200F, of U+2028 to U+202F, and of U+205F.
            case 0x80...0x8F, 0xA8...0xAF, 0x9F:
                if before == 0x80 || before == 0x81 { return false }
                wasSpace = false
            default: wasSpace = false
            }
            before = byte
        }
        return !wasSpace
    }

    /// Letters and digits alone, in lower case, with one space between words: what two texts that say the same share.
    var comparableText: String {
        var result = String.UnicodeScalarView()
        var isSpaceDue = false
        for scalar in lowercased().unicodeScalars {
            if scalar.isLetterOrNumber {
                if isSpaceDue { result.append(" ") }
                isSpaceDue = false
                result.append(scalar)
            } else if scalar != "'", scalar != "’" {
                isSpaceDue = !result.isEmpty
            }
        }
        return String(result)
    }

    /// The first words in lower case: runs of letters, marks, digits and apostrophes.
    func leadingWords(_ limit: Int) -> [String] {
        var words: [String] = []
        var word = String.UnicodeScalarView()
        func end() {
            if !word.isEmpty { words.append(String(word).lowercased()) }
            word = String.UnicodeScalarView()
        }
        for scalar in unicodeScalars {
            if scalar.isLetterOrNumber || scalar == "'" || scalar == "’"
                || scalar.value > 0x2FF && scalar.properties.canonicalCombiningClass != .notReordered
            {
                word.append(scalar)
            } else if !word.isEmpty {
                end()
                if words.count == limit { return words }
            }
        }
        end()
        return words
    }

    /// How many letters and digits it has.
    var letterCount: Int {
        unicodeScalars.reduce(0) { $0 + ($1.isLetterOrNumber ? 1 : 0) }
    }

    /// The words between white space.
    var spacedWords: [Substring] { Substring(self).split { $0.isWhitespace } }

    /// Whether it ends as a sentence does, closing quotation marks and brackets behind that included.
    var endsSentence: Bool {
        var rest = Substring(self)
        while let last = rest.last, "”’\"'»)]」』*".contains(last) { rest = rest.dropLast() }
        guard let last = rest.last else { return false }
        return ".!?…。！？؟।".contains(last) || rest.count < self.count && last == ","
    }
}
