package import Markup

/// Where a quote stands in the canonical text of an article: within one block, in one piece or, around words that were left
/// out (`[…]`), in several.
package struct QuotePlace: Sendable, Hashable {
    /// Unbroken words of the quote.
    package struct Piece: Sendable, Hashable {
        /// Bytes of the canonical text.
        package let bytes: ByteRange
        /// Code points of the canonical text: a text position selector (Web Annotation Data Model, 4.2.5).
        package let codePoints: ByteRange

        package init(bytes: ByteRange, codePoints: ByteRange) {
            self.bytes = bytes
            self.codePoints = codePoints
        }
    }

    package let article: Handle<Article>
    /// Into the article's blocks.
    package let block: Int32
    /// In the order of the text; one at least.
    package let pieces: [Piece]
    /// Whether the quote stands nowhere else in the article; if it does, this is the first place.
    package let isUnique: Bool

    package init(article: Handle<Article>, block: Int, pieces: [Piece], isUnique: Bool) {
        self.article = article
        self.block = Int32(block)
        self.pieces = pieces
        self.isUnique = isUnique
    }

    /// Bytes of the canonical text from the first piece to the last, words that were left out included.
    package var bytes: ByteRange {
        ByteRange(Int(pieces.first?.bytes.start ?? 0), Int(pieces.last?.bytes.end ?? 0))
    }

    /// Code points likewise.
    package var codePoints: ByteRange {
        ByteRange(Int(pieces.first?.codePoints.start ?? 0), Int(pieces.last?.codePoints.end ?? 0))
    }
}
