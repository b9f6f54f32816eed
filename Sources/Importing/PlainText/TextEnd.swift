/// Finds where the article of a copied page ends and other stories begin.
enum TextEnd {
    /// The number of the first unit that is not of the article any more.
    static func index(in units: [TextUnit], from start: Int) -> Int {
        let closing = closingShortcode(units, start)
        let bound = closing ?? units.count
        guard let last = units[..<bound].indices.last(where: { $0 >= start && units[$0].isParagraph }) else { return bound }
        var end = last + 1
        for index in start..<bound where marksEnd(units, index) && !goesOn(units[(index + 1)..<bound]) {
            end = min(end, index)
            break
        }
        // Items of a list that ends the article stay.
        while end < bound, ListItemForm(units[end].text) != nil { end += 1 }
        return end
    }

    /// A shortcode with a number at its end, whose lower neighbour stands at the text's start: the page's text lies between.
    private static func closingShortcode(_ units: [TextUnit], _ start: Int) -> Int? {
        let numbered = units.indices.compactMap { index -> (index: Int, name: String, number: Int)? in
            guard LineForm(units[index].text) == .shortcode else { return nil }
            let name = units[index].text.filter { $0.isLetter || $0.isNumber || $0 == "_" }
            let digits = String(name.reversed().prefix { $0.isNumber }.reversed())
            return Int(digits).map { (index, String(name.dropLast(digits.count)), $0) }
        }
        for one in numbered {
            for other in numbered where other.index > one.index && other.name == one.name && other.number == one.number + 1 {
                // Nothing but clutter may follow.
                if other.index > start, !goesOn(units[(other.index + 1)...]) { return other.index }
            }
        }
        return nil
    }

    private static func marksEnd(_ units: [TextUnit], _ index: Int) -> Bool {
        SignOff(units[index].text) != nil || LineForm(units[index].text)?.marksEnd == true
    }

    /// Whether an article goes on in units: it has paragraphs that no teaser has, or two that follow each other.
    private static func goesOn(_ units: ArraySlice<TextUnit>) -> Bool {
        let teasers = units.filter { LineForm($0.text) == .teaser }.count
        let paragraphs = units.filter(\.isParagraph).count
        if teasers >= 2, paragraphs <= teasers { return false }
        return units.contains(where: \.isLong) || zip(units, units.dropFirst()).contains { $0.isParagraph && $1.isParagraph }
    }
}
