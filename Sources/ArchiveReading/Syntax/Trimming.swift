extension String {
    /// The text without white space at its ends.
    var trimmingSpace: String {
        // Almost every text begins and ends with a visible ASCII character.
        if let first = utf8.first, let last = utf8.last, (0x21..<0x7F).contains(first), (0x21..<0x7F).contains(last) {
            return self
        }
        guard let first = unicodeScalars.first, let last = unicodeScalars.last,
            first.properties.isWhitespace || last.properties.isWhitespace
        else { return self }
        let view = unicodeScalars
        guard let start = view.firstIndex(where: { !$0.properties.isWhitespace }),
            let end = view.lastIndex(where: { !$0.properties.isWhitespace })
        else { return "" }
        return String(view[start...end])
    }
}
