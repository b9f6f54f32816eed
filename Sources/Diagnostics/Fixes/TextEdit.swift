/// New text for a range of a file's bytes.
package struct TextEdit: Sendable, Hashable {
    package let place: Place
    package let text: String

    package init(place: Place, text: String) {
        self.place = place
        self.text = text
    }

    /// Whether two edits of one file touch the same bytes, or insert at the same point.
    func overlaps(_ other: TextEdit) -> Bool {
        guard place.file == other.place.file else { return false }
        let (a, b) = (place.range, other.place.range)
        return a == b || a.overlaps(b) || a.isEmpty && b.lowerBound < a.lowerBound && a.lowerBound < b.upperBound
            || b.isEmpty && a.lowerBound < b.lowerBound && b.lowerBound < a.upperBound
    }
}
