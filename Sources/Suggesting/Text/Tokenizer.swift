internal import Markup

/// Splits a text into tokens; linear in its length.
package struct Tokenizer {
    private let bytes: [UInt8]
    private let scalars: [(scalar: Unicode.Scalar, offset: Int)]
    private let abbreviations: Set<String>
    private var index = 0
    private var tokens: [Token] = []
    /// Single quotation marks that are open.
    private var openSingles = 0
    private var isStraightOpen = false

    /// - Parameter abbreviations: words that their point belongs to, in small letters and without it.
    package static func tokens(of text: String, abbreviations: Set<String>) -> [Token] {
        var tokenizer = Tokenizer(text, abbreviations)
        tokenizer.read()
        return tokenizer.tokens
    }

    private init(_ text: String, _ abbreviations: Set<String>) {
        bytes = Array(text.utf8)
        var offset = 0
        var list: [(scalar: Unicode.Scalar, offset: Int)] = []
        list.reserveCapacity(bytes.count)
        for scalar in text.unicodeScalars {
            list.append((scalar, offset))
            offset += UTF8.width(scalar)
        }
        scalars = list
        self.abbreviations = abbreviations
    }

    private mutating func read() {
        while index < scalars.count {
            let scalar = scalars[index].scalar
            if scalar.properties.isWhitespace {
                index += 1
            } else {
                switch LetterClass(scalar) {
                case .letter, .mark: readWord()
                case .digit: readNumber()
                case .other: readSign(scalar)
                }
            }
        }
    }

    private func scalar(_ index: Int) -> Unicode.Scalar? { scalars.indices.contains(index) ? scalars[index].scalar : nil }
    private func offset(_ index: Int) -> Int { index < scalars.count ? scalars[index].offset : bytes.count }
    private func isLetter(_ index: Int) -> Bool { scalar(index).map { [.letter, .mark].contains(LetterClass($0)) } ?? false }
    private func isDigit(_ index: Int) -> Bool { scalar(index).map { LetterClass($0) == .digit } ?? false }
    private func isSpace(_ index: Int) -> Bool { scalar(index).map(\.properties.isWhitespace) ?? true }
    private func isApostrophe(_ index: Int) -> Bool { scalar(index) == "'" || scalar(index) == "\u{2019}" }

    private mutating func append(_ kind: Token.Kind, _ range: Range<Int>, plain: String? = nil) {
        let place = offset(range.lowerBound)..<offset(range.upperBound)
        let text = String(decoding: bytes[place], as: UTF8.self)
        tokens.append(
            Token(
                kind: kind, text: text, plain: plain ?? text.lowercased().replacing("\u{2019}", with: "'"), range: place,
                isSpaced: isSpace(range.lowerBound - 1)))
        index = range.upperBound
    }

    private mutating func readWord() {
        let start = index
        var end = index
        while true {
            if isLetter(end) || isDigit(end) {
                end += 1
            } else if scalar(end) == "-" || scalar(end) == "\u{2010}" || scalar(end) == "\u{2011}",
                isLetter(end + 1) || isDigit(end + 1)
            {
                end += 2
            } else if isApostrophe(end), isLetter(end + 1), !isGenitive(end) {
                end += 2
            } else {
                break
            }
        }
        // e.g. and U.K.: single letters with points.
        if end == start + 1, scalar(end) == "." {
            var point = end
            while scalar(point) == ".", isLetter(point + 1), !isLetter(point + 2) { point += 2 }
            if point > end {
                if scalar(point) == "." { point += 1 }
                append(.word, start..<point, plain: plainAbbreviation(start..<point))
                return readGenitive()
            }
            // An initial.
            if scalar(start)?.properties.isUppercase == true, isSpace(end + 1) {
                append(.word, start..<end + 1)
                return
            }
        }
        if scalar(end) == "." {
            let word = String(decoding: bytes[offset(start)..<offset(end)], as: UTF8.self).lowercased()
            if abbreviations.contains(word) {
                append(.word, start..<end + 1, plain: word)
                return
            }
        }
        append(.word, start..<end)
        readGenitive()
    }

    private func plainAbbreviation(_ range: Range<Int>) -> String {
        String(String.UnicodeScalarView(range.compactMap { scalars[$0].scalar == "." ? nil : scalars[$0].scalar })).lowercased()
    }

    /// Whether an apostrophe and an s end a word here.
    private func isGenitive(_ index: Int) -> Bool {
        (scalar(index + 1) == "s" || scalar(index + 1) == "S") && !isLetter(index + 2) && !isDigit(index + 2)
    }

    private mutating func readGenitive() {
        guard isApostrophe(index) else { return }
        if isGenitive(index) {
            append(.genitive, index..<index + 2)
        } else if openSingles == 0, index > 0, scalar(index - 1) == "s", isSpace(index + 1), !isLetter(index + 1) {
            // Of a plural; where a single mark is open it closes that one.
            append(.genitive, index..<index + 1)
        }
    }

    private mutating func readNumber() {
        let start = index
        var end = index
        while isDigit(end) || ([".", ",", ":", "/"].contains(scalar(end)) && isDigit(end + 1)) { end += 1 }
        let digits = end
        // 18-year-old, 2010s, 5pm.
        while isLetter(end) || isDigit(end) || scalar(end) == "-" && (isLetter(end + 1) || isDigit(end + 1)) { end += 1 }
        append(.number, start..<(end > digits ? end : digits))
        readGenitive()
    }

    private mutating func readSign(_ scalar: Unicode.Scalar) {
        let range = index..<index + 1
        switch scalar {
        case "“", "„", "«": append(.openingQuote, range)
        case "”", "»": append(.closingQuote, range)
        case "\"":
            isStraightOpen.toggle()
            append(isStraightOpen ? .openingQuote : .closingQuote, range)
        case "‘":
            openSingles += 1
            append(.openingQuote, range)
        case "'" where isSpace(index - 1) && isLetter(index + 1):
            openSingles += 1
            append(.openingQuote, range)
        case "’", "'":
            if openSingles > 0 {
                openSingles -= 1
                append(.closingQuote, range)
            } else {
                append(.punctuation, range)
            }
        case "." where self.scalar(index + 1) == ".":
            var end = index
            while self.scalar(end) == "." { end += 1 }
            append(.punctuation, index..<end, plain: "…")
        default: append(.punctuation, range)
        }
    }
}
