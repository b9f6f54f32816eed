/// Tells the mark that leads to a footnote, or back from it: a link within the page whose words are a number or a sign.
enum NoteMark {
    static func isOne(_ id: Int, in tree: HTMLTree) -> Bool {
        guard let target = tree.attribute("href", of: id), target.hasPrefix("#") else { return false }
        let text = tree.text(of: id).filter { !"[]().".contains($0) && !$0.isWhitespace }
        guard text.count <= 3 else { return false }
        return text.allSatisfy { $0.isNumber || "*†‡§^↑↩\u{FE0E}⤴".contains($0) } || text.count == 1
    }
}
