/// Cuts a copied text into units, and mends what copying broke where that is certain.
struct TextUnits {
    private(set) var units: [TextUnit] = []
    /// What was mended, for the editor to look at.
    private(set) var mended: [String] = []

    init(_ text: String) {
        let lines = text.replacing("\r\n", with: "\n").replacing("\r", with: "\n").replacing("\u{0C}", with: "\n")
            .split(separator: "\n", omittingEmptySubsequences: false).map { MarkdownEscaping.visible(String($0)).collapsedText }
        let isWrapped = Self.isWrapped(lines)
        for block in lines.split(whereSeparator: \.isEmpty) {
            let joined = Self.joined(Array(block), isWrapped: isWrapped)
            for (index, line) in joined.enumerated() {
                units.append(TextUnit(text: line, startsBlock: index == 0, isAlone: joined.count == 1))
            }
        }
        joinBrokenParagraphs()
        joinBrokenWords()
    }

    /// Whether lines end where they are full, and not where a paragraph does.
    private static func isWrapped(_ lines: [String]) -> Bool {
        let full = lines.filter { !$0.isEmpty }
        guard full.count >= 6, let longest = full.map(\.count).max(), (40...120).contains(longest) else { return false }
        let long = full.filter { $0.count * 10 >= longest * 7 }
        return long.count * 2 > full.count && long.filter { !$0.endsSentence }.count * 2 > long.count
    }

    private static func joined(_ lines: [String], isWrapped: Bool) -> [String] {
        var result: [String] = []
        for line in lines {
            if let last = result.last, LineForm(last) == nil, LineForm(line) == nil, ListItemForm(line) == nil,
                isWrapped && last.count >= 30 || isOneSentence(last, line)
            {
                result[result.count - 1] = last + " " + line
            } else {
                result.append(line)
            }
        }
        return result
    }

    /// Whether a text goes on in the next: it breaks off after a word in small letters, and the next begins with one.
    private static func isOneSentence(_ text: String, _ next: String) -> Bool {
        guard let last = text.last, let first = next.first, first.isLowercase, text.count >= 40 else { return false }
        let word = text.spacedWords.last ?? ""
        return last == "," || last.isLetter && word.first?.isLowercase == true
    }

    private mutating func joinBrokenParagraphs() {
        var result: [TextUnit] = []
        for unit in units {
            if let last = result.last, last.isAlone, unit.startsBlock, LineForm(last.text) == nil, LineForm(unit.text) == nil,
                ListItemForm(unit.text) == nil, Self.isOneSentence(last.text, unit.text)
            {
                mended.append("a paragraph was broken after “… \(last.text.suffix(24))”")
                result[result.count - 1].text += " " + unit.text
            } else {
                result.append(unit)
            }
        }
        units = result
    }

    /// A word with its last letter apart is mended where the whole word stands elsewhere in the text, and its parts do not.
    private mutating func joinBrokenWords() {
        var known: [String: Int] = [:]
        for unit in units {
            for word in unit.text.lowercased().split(whereSeparator: { !$0.isLetter }) { known[String(word), default: 0] += 1 }
        }
        for index in units.indices {
            var words = units[index].text.spacedWords.map(String.init)
            var position = 0
            while position + 1 < words.count {
                let start = words[position]
                let letters = words[position + 1].prefix { $0.isLetter }
                if letters.count == 1, letters.first?.isLowercase == true,
                    !["a", "i", "o", "e", "y", "u", "à", "é", "ó", "и", "в", "с", "к", "о", "у", "а", "я"].contains(
                        letters.lowercased()) || start.count >= 5,
                    start.count >= 3, start.allSatisfy(\.isLetter), known[start.lowercased()] == 1,
                    known[(start + letters).lowercased()] != nil
                {
                    mended.append("“\(start) \(letters)” is “\(start)\(letters)”, as elsewhere in the text")
                    words[position] = start + words[position + 1]
                    words.remove(at: position + 1)
                } else {
                    position += 1
                }
            }
            units[index].text = words.joined(separator: " ")
        }
    }
}
