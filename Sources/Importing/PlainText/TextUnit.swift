/// A line of a copied text that stands for itself: a paragraph, or what is between paragraphs.
struct TextUnit: Sendable, Equatable {
    var text: String
    /// Whether an empty line stands before it.
    var startsBlock: Bool
    /// Whether it is alone between empty lines.
    var isAlone: Bool

    /// Whether it reads as a paragraph: some length, and a sentence's end.
    var isParagraph: Bool {
        guard LineForm(text) == nil else { return false }
        let isDense = text.unicodeScalars.contains { (0x3040...0x9FFF).contains($0.value) }
        if text.endsSentence {
            return text.count >= (isDense ? 20 : 60) || text.spacedWords.count >= 4 && isAlone && !Byline.hasLead(text)
        }
        return text.count >= (isDense ? 80 : 180)
    }

    /// Whether it is a long paragraph, which no list of other stories has.
    var isLong: Bool { isParagraph && text.count >= 160 }
}
