internal import ArchiveModel
package import Markup

/// Finds words that somebody quotes in a text, and says what comes nearest where they do not stand there.
///
/// Words are the same if their bytes are, or if they are in the comparison form of quotes; there is no looser match.
package struct PassageSearch {
    private let body: Body
    private let whole: QuotableText
    private let tokens: QuoteTokens

    package init(_ body: Body) {
        self.body = body
        whole = QuotableText(body, kind: .full, extent: .all)
        tokens = QuoteTokens(whole.form)
    }

    /// Everywhere that words stand within one block, as bytes of the canonical text, in order.
    package func places(of words: String) -> [ByteRange] {
        let exact = exactPlaces(of: Array(NormalizedText.nfc(words).utf8))
        return exact.isEmpty ? comparedPlaces(of: words) : exact
    }

    /// Whether words stand in the text if the edges of its blocks are taken for spaces.
    package func standsAcrossBlocks(_ words: String) -> Bool {
        let piece = ComparisonForm(of: NormalizedText.nfc(words)).bytes
        guard !piece.isEmpty else { return false }
        return QuotableText(body, kind: .full, extent: .joined).form.bytes.withUnsafeBufferPointer { text in
            PieceSearch(piece).first(in: text, 0..<text.count) != nil
        }
    }

    /// Whether a text stands right before a place; white space at the edges does not count.
    package func stands(_ prefix: String, before place: ByteRange) -> Bool {
        let wanted = Self.form(prefix)
        let start = max(0, Int(place.start) - Self.window(prefix))
        let found = Self.form(body.text[ByteRange(start, Int(place.start))])
        return found.count >= wanted.count && found.suffix(wanted.count).elementsEqual(wanted)
    }

    /// Whether a text stands right behind a place; white space at the edges does not count.
    package func stands(_ suffix: String, behind place: ByteRange) -> Bool {
        let wanted = Self.form(suffix)
        let end = min(body.text.bytes.count, Int(place.end) + Self.window(suffix))
        let found = Self.form(body.text[ByteRange(Int(place.end), end)])
        return found.starts(with: wanted)
    }

    /// The passage that is most like words, and how they differ; nothing where no passage has a third of them.
    package func nearest(to words: String) -> (passage: String, difference: String)? {
        let quote = QuoteTokens(ComparisonForm(of: NormalizedText.nfc(words)))
        guard quote.count > 0, let found = NearestPassage.find(quote, in: tokens),
            found.difference.common * 3 >= min(quote.count, 400)
        else { return nil }
        let described = DifferenceWords(found.difference, quote: quote, text: tokens)
        return (described.passage, described.sentence)
    }

    // MARK: Search

    private func exactPlaces(of words: [UInt8]) -> [ByteRange] {
        guard let first = words.first else { return [] }
        var result: [ByteRange] = []
        for block in body.blocks {
            let text = body.text.bytes[block.text.range]
            var index = text.startIndex
            while let start = text[index...].firstIndex(of: first), start + words.count <= text.endIndex {
                if text[start..<start + words.count].elementsEqual(words) {
                    result.append(ByteRange(start, start + words.count))
                }
                index = start + 1
            }
        }
        return result
    }

    private func comparedPlaces(of words: String) -> [ByteRange] {
        let piece = ComparisonForm(of: NormalizedText.nfc(words)).bytes
        guard !piece.isEmpty else { return [] }
        let search = PieceSearch(piece)
        return whole.form.bytes.withUnsafeBufferPointer { text in
            var result: [ByteRange] = []
            for region in whole.form.regions {
                var start = region.lowerBound
                while let found = search.first(in: text, start..<region.upperBound) {
                    result.append(ByteRange(whole.form.source(of: found)))
                    start = found.lowerBound + 1
                }
            }
            return result
        }
    }

    private static func form(_ text: String) -> [UInt8] { ComparisonForm(of: NormalizedText.nfc(text)).bytes }

    /// Bytes that surely hold as many words as a context has.
    private static func window(_ context: String) -> Int { context.utf8.count * 4 + 256 }
}
