internal import ArchiveModel

/// What stands above the first paragraph of a copied text.
struct TextHead {
    private(set) var title: String?
    private(set) var authors: [String] = []
    private(set) var published: PartialDate?
    private(set) var leftOut: [LeftOut] = []
    /// The number of the first unit of the article's text.
    private(set) var end = 0

    init(_ units: [TextUnit]) {
        let first = units.firstIndex { $0.isParagraph } ?? units.count
        let candidates = units[..<first].filter { TitleForm.matches($0.text) }.map(\.text)
        title =
            candidates.first { line in
                units[..<first].filter { $0.text.comparableText == line.comparableText }.count > 1
            } ?? candidates.first { SignOff($0) == nil && !Self.isDate($0) }
        if title == nil, first < units.count, first == 0, let line = units.first, TitleForm.matches(line.text) {
            title = line.text
        }
        end = first
        var hasTitle = false
        for unit in units[..<first] {
            if !hasTitle, unit.text == title {
                hasTitle = true
            } else if unit.text.comparableText == title?.comparableText {
                leftOut.append(LeftOut(rule: "headline again", text: unit.text))
            } else {
                leave(unit.text)
            }
        }
    }

    private mutating func leave(_ line: String) {
        if let form = LineForm(line) {
            leftOut.append(LeftOut(rule: form.rawValue, text: line))
        } else if Byline.hasLead(line), !Byline.names(line).isEmpty {
            if authors.isEmpty { authors = Byline.names(line) }
            leftOut.append(LeftOut(rule: "byline", text: line))
        } else if Self.isDate(line) {
            if published == nil { published = DateReading.day(line) }
            leftOut.append(LeftOut(rule: "date", text: line))
        } else {
            leftOut.append(LeftOut(rule: "line above the text", text: line))
        }
    }

    private static func isDate(_ line: String) -> Bool {
        line.spacedWords.count <= 12 && !line.endsSentence && DateReading.day(line) != nil && line.filter(\.isNumber).count >= 5
    }
}
