internal import Markup

/// A quote as it is looked for: its pieces in comparison form, in order, with words left out between them.
struct QuotePattern {
    /// Empty where the quote has no words: only `[…]`, or nothing visible.
    let pieces: [PieceSearch]

    /// - Parameter quote: as it is written; `[…]` and `[...]` stand for words left out.
    init(_ quote: String) {
        pieces = Self.pieces(of: ComparisonForm(of: NormalizedText.nfc(quote)).bytes).map { PieceSearch(Array($0)) }
    }

    /// The piece of most bytes, the first of several.
    var longest: PieceSearch? {
        pieces.reduce(nil) { longest, piece in piece.piece.count > (longest?.piece.count ?? 0) ? piece : longest }
    }

    /// The parts of a text in comparison form between the marks of words left out, without spaces at their ends.
    static func pieces(of bytes: [UInt8]) -> [ArraySlice<UInt8>] {
        let omission = Array("[...]".utf8)
        var pieces: [ArraySlice<UInt8>] = []
        var start = 0
        var index = 0
        func close(_ end: Int) {
            var piece = bytes[start..<end]
            while piece.first == 0x20 { piece.removeFirst() }
            while piece.last == 0x20 { piece.removeLast() }
            if !piece.isEmpty { pieces.append(piece) }
        }
        while index < bytes.count {
            if bytes[index] == omission[0], bytes[index...].starts(with: omission) {
                close(index)
                index += omission.count
                start = index
            } else {
                index += 1
            }
        }
        close(bytes.count)
        return pieces
    }

    /// The leftmost place in a range, a range for each piece; nothing where they do not all stand there in order.
    func first(in text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> [Range<Int>]? {
        guard !pieces.isEmpty else { return nil }
        var found: [Range<Int>] = []
        found.reserveCapacity(pieces.count)
        var start = range.lowerBound
        for piece in pieces {
            guard let place = piece.first(in: text, start..<range.upperBound) else { return nil }
            found.append(place)
            start = place.upperBound
        }
        return found
    }

    /// Whether some piece could as well stand elsewhere in the range than at its leftmost place.
    func isRepeated(in text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, first: [Range<Int>]) -> Bool {
        for (index, piece) in pieces.enumerated() {
            let end = index + 1 < first.count ? first[index + 1].lowerBound : range.upperBound
            let start = first[index].lowerBound + 1
            if start < end, piece.first(in: text, start..<end) != nil { return true }
        }
        return false
    }
}
