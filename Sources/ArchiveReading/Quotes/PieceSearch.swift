/// Looks for words as they stand, in time that grows with the text alone (Knuth, Morris and Pratt): neither a quote of
/// 100 KB nor a text of one repeated letter makes it slow.
struct PieceSearch {
    /// In comparison form, not empty.
    let piece: [UInt8]
    /// For each length of a match that broke off, the length that still holds.
    private let fallback: [Int32]

    init(_ piece: [UInt8]) {
        self.piece = piece
        var fallback = [Int32](repeating: 0, count: piece.count)
        var length = 0
        for index in piece.indices.dropFirst() {
            while length > 0, piece[index] != piece[length] { length = Int(fallback[length - 1]) }
            if piece[index] == piece[length] { length += 1 }
            fallback[index] = Int32(length)
        }
        self.fallback = fallback
    }

    /// Where the words first stand within a range, cutting no word or number.
    func first(in text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Range<Int>? {
        guard range.count >= piece.count else { return nil }
        return piece.withUnsafeBufferPointer { piece in
            fallback.withUnsafeBufferPointer { fallback in
                let start = piece[0]
                var length = 0
                var index = range.lowerBound
                while index < range.upperBound {
                    if length == 0 {
                        while index < range.upperBound, text[index] != start { index += 1 }
                        guard index < range.upperBound else { return nil }
                    }
                    while length > 0, text[index] != piece[length] { length = Int(fallback[length - 1]) }
                    if text[index] == piece[length] { length += 1 }
                    index += 1
                    if length == piece.count {
                        let found = index - length..<index
                        if WordEdges.isEdge(found.lowerBound, in: text), WordEdges.isEdge(found.upperBound, in: text) {
                            return found
                        }
                        length = Int(fallback[length - 1])
                    }
                }
                return nil
            }
        }
    }
}
