internal import ArchiveModel
internal import Markup

/// An article's text as quotes are looked up in it.
struct QuotableText {
    /// What of the text can be quoted.
    enum Extent {
        /// The original's words: whole blocks, or, in our own words and in translations, what stands in quotation marks.
        case original
        /// All that stands there, whoever's words it is.
        case all
        /// All of it, as if it were one block.
        case joined
    }

    /// Where a quote stands.
    struct Match: Equatable {
        let block: Int
        /// Bytes of the canonical text, for each piece of the quote.
        let pieces: [Range<Int>]
        /// Whether it stands nowhere else; this is the first place if it does.
        let isUnique: Bool
    }

    private(set) var form = ComparisonForm()
    /// The block of each region.
    private(set) var blocks: [Int32] = []

    init(_ body: Body, kind: Article.TextKind, extent: Extent = .original) {
        body.text.bytes.withUnsafeBufferPointer { text in
            if extent == .joined {
                form.addRegion(text, 0..<text.count)
                blocks.append(0)
                return
            }
            for (index, block) in body.blocks.enumerated() {
                if kind.isVerbatim || extent == .all {
                    form.addRegion(text, block.text.range)
                    blocks.append(Int32(index))
                } else {
                    for inside in QuotationMarks.insides(of: text, block.text.range) {
                        form.addRegion(text, inside)
                        blocks.append(Int32(index))
                    }
                }
            }
        }
    }

    /// The first place of a quote; nothing where it stands nowhere, word for word.
    func match(_ pattern: QuotePattern) -> Match? {
        form.bytes.withUnsafeBufferPointer { text in
            var found: (region: Int, pieces: [Range<Int>])?
            // One search over all regions finds the few in which the first piece stands.
            var region = 0
            while region < form.regions.count, let first = pattern.pieces.first {
                let rest = form.regions[region].lowerBound..<text.count
                guard let hint = first.first(in: text, rest) else { break }
                region = self.region(at: hint.lowerBound)
                let range = form.regions[region]
                if let pieces = pattern.first(in: text, max(range.lowerBound, hint.lowerBound)..<range.upperBound) {
                    if let found { return match(found, isUnique: false) }
                    if pattern.isRepeated(in: text, range, first: pieces) {
                        return match((region, pieces), isUnique: false)
                    }
                    found = (region, pieces)
                }
                region += 1
            }
            return found.map { match($0, isUnique: true) }
        }
    }

    private func match(_ found: (region: Int, pieces: [Range<Int>]), isUnique: Bool) -> Match {
        Match(
            block: Int(blocks[found.region]), pieces: found.pieces.map { form.source(of: $0) }, isUnique: isUnique)
    }

    /// The region that holds an offset.
    private func region(at offset: Int) -> Int {
        var low = 0
        var high = form.regions.count
        while high - low > 1 {
            let middle = (low + high) / 2
            if form.regions[middle].lowerBound <= offset { low = middle } else { high = middle }
        }
        return low
    }
}
