/// What stands between two marks in a page, without its line breaks; nothing where the marks are not there.
func part(of page: String, from start: String, to end: String) -> String? {
    guard let from = page.firstRange(of: start) else { return nil }
    let rest = page[from.lowerBound...]
    guard let to = rest.dropFirst(start.count).firstRange(of: end) else { return nil }
    return String(rest[..<to.upperBound].filter { $0 != "\n" })
}

extension String {
    /// Whether some texts stand in this order.
    func holds(inOrder texts: [String]) -> Bool {
        var rest = self[...]
        for text in texts {
            guard let range = rest.firstRange(of: text) else { return false }
            rest = rest[range.upperBound...]
        }
        return true
    }
}
