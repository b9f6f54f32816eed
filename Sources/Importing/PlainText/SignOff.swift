/// The line below a report that says who wrote it for whom: `Ada Quill, The Harbour Press`.
struct SignOff: Equatable {
    let author: String
    let outlet: String

    init?(_ line: String) {
        let parts = line.collapsedText.split(separator: ",").map { String($0).trimmedText }
        guard parts.count == 2, line.count < 80, !line.endsSentence, !Byline.hasLead(line), LineForm(line) == nil else {
            return nil
        }
        let name = parts[0].spacedWords
        guard (2...4).contains(name.count), Byline.isName(parts[0]),
            name.allSatisfy({ $0.first?.isUppercase == true || $0.count <= 3 }),
            name.first?.first?.isUppercase == true
        else { return nil }
        let words = parts[1].spacedWords
        guard (1...6).contains(words.count),
            words.allSatisfy({ $0.first?.isUppercase == true || ["of", "the", "and", "for"].contains($0) }),
            !parts[1].contains(where: \.isNumber)
        else { return nil }
        author = parts[0]
        outlet = parts[1]
    }
}
