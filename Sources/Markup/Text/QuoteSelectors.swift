/// Finds for each annotation the words around it that tell its words from the same words elsewhere.
struct QuoteSelectors {
    private let text: UnsafeBufferPointer<UInt8>
    /// How many bytes may still be compared: hostile text repeats itself endlessly, and its selectors stay ambiguous.
    private var budget: Int

    /// One annotation's search.
    private struct Search {
        let exact: Range<Int>
        let bounds: Range<Int>
        var context: Range<Int>
        var isUnique = true
    }

    /// Code points of prefix and suffix to begin with; doubled for each further attempt.
    private static let firstContext = 32
    /// Bytes at the start of a quote by which places are told apart before anything is compared.
    private static let keyLength = 8

    init(_ text: UnsafeBufferPointer<UInt8>) {
        self.text = text
        budget = 1 << 22 + 64 * text.count
    }

    /// The selectors of annotations whose words and bounds are given, in the same order.
    mutating func selectors(_ spans: [(exact: Range<Int>, bounds: Range<Int>)]) -> [TextQuote] {
        var searches = spans.map { Search(exact: $0.exact, bounds: $0.bounds, context: $0.exact) }
        var pending = Array(searches.indices)
        var count = Self.firstContext
        while !pending.isEmpty {
            for index in pending {
                let search = searches[index]
                let start = CanonicalText.offset(
                    search.exact.lowerBound, movedBy: -count, within: search.bounds, in: text)
                let end = CanonicalText.offset(search.exact.upperBound, movedBy: count, within: search.bounds, in: text)
                searches[index].context = start..<end
                searches[index].isUnique = true
            }
            findRepeated(pending, &searches)
            count *= 2
            pending.removeAll { searches[$0].isUnique || searches[$0].context == searches[$0].bounds || budget <= 0 }
        }
        return searches.map {
            TextQuote(
                prefix: ByteRange($0.context.lowerBound, $0.exact.lowerBound),
                suffix: ByteRange($0.exact.upperBound, $0.context.upperBound), isUnique: $0.isUnique)
        }
    }

    /// Marks those whose context stands elsewhere too, in one pass over the text.
    private mutating func findRepeated(_ pending: [Int], _ searches: inout [Search]) {
        var tableSize = 64
        while tableSize < pending.count * 4 { tableSize *= 2 }
        // For each hash of the first bytes, the searches that begin so.
        var heads = [Int32](repeating: -1, count: tableSize)
        var next = [Int32](repeating: -1, count: pending.count)
        let shift = UInt64(64 - tableSize.trailingZeroBitCount)
        for (slot, index) in pending.enumerated() {
            guard searches[index].context.count >= Self.keyLength else {
                countShort(&searches[index])
                continue
            }
            let hash = Self.hash(key(at: searches[index].context.lowerBound), shift)
            next[slot] = heads[hash]
            heads[hash] = Int32(slot)
        }
        guard text.count >= Self.keyLength else { return }
        for position in 0...text.count - Self.keyLength {
            let key = key(at: position)
            let hash = Self.hash(key, shift)
            var slot = heads[hash]
            var before: Int32 = -1
            while slot >= 0 {
                let following = next[Int(slot)]
                let index = pending[Int(slot)]
                if repeats(searches[index].context, at: position, key: key) {
                    searches[index].isUnique = false
                    if before < 0 { heads[hash] = following } else { next[Int(before)] = following }
                } else {
                    before = slot
                }
                slot = following
            }
            if budget <= 0 { break }
        }
    }

    /// Fibonacci hashing: the upper bits of a product are the best mixed.
    @inline(__always)
    private static func hash(_ key: UInt64, _ shift: UInt64) -> Int {
        Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> shift)
    }

    @inline(__always)
    private func key(at offset: Int) -> UInt64 {
        UnsafeRawBufferPointer(text).loadUnaligned(fromByteOffset: offset, as: UInt64.self)
    }

    private mutating func repeats(_ context: Range<Int>, at position: Int, key: UInt64) -> Bool {
        guard position != context.lowerBound, position + context.count <= text.count,
            self.key(at: context.lowerBound) == key
        else { return false }
        var index = 0
        while index < context.count, text[position + index] == text[context.lowerBound + index] { index += 1 }
        budget -= index
        return index == context.count
    }

    /// A context of a few bytes is all that its bounds hold: it is looked for as it is.
    private mutating func countShort(_ search: inout Search) {
        guard !search.context.isEmpty, text.count > search.context.count else { return }
        for position in 0...text.count - search.context.count where position != search.context.lowerBound {
            var index = 0
            while index < search.context.count, text[position + index] == text[search.context.lowerBound + index] {
                index += 1
            }
            budget -= 1
            if index == search.context.count {
                search.isUnique = false
                return
            }
        }
    }
}
