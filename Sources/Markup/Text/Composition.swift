import Hypertext

/// Brings a block's text into NFC and finds again what lay at given offsets.
enum Composition {
    /// Where the edges lie after normalization.
    struct Result {
        /// The new offset of each edge; empty where nothing has moved.
        var offsets: [Int] = []
        /// The indices of edges that lie inside of what is one composed character now.
        var split: Set<Int> = []
    }

    /// Normalizes the end of a text.
    ///
    /// - Parameter edges: rising offsets at or after `start`.
    static func normalize(_ text: inout [UInt8], from start: Int, edges: [Int]) -> Result {
        let isNormalized = text.withUnsafeBufferPointer {
            NormalizedText.isSurelyNormalized(UnsafeBufferPointer(rebasing: $0[start...]))
        }
        guard !isNormalized else { return Result() }
        let old = Array(text[start...])
        text.removeSubrange(start...)
        var result = Result()
        var last = 0
        for (index, edge) in edges.enumerated() {
            let edge = edge - start
            text.append(utf8: NormalizedText.nfc(String(decoding: old[last..<edge], as: UTF8.self)))
            result.offsets.append(text.count)
            last = edge
            if edge > 0, edge < old.count, joins(old, at: edge) { result.split.insert(index) }
        }
        text.append(utf8: NormalizedText.nfc(String(decoding: old[last...], as: UTF8.self)))
        return result
    }

    /// Whether normalization joins or reorders what stands before an offset with what follows.
    private static func joins(_ bytes: [UInt8], at edge: Int) -> Bool {
        bytes.withUnsafeBufferPointer { bytes in
            var cursor = ScalarCursor(bytes, edge, bytes.count)
            guard let first = cursor.peek(), mayJoin(first) else { return false }
            while let scalar = cursor.peek(), mayJoin(scalar) { _ = cursor.next() }
            var start = edge
            repeat {
                start -= 1
                while start > 0, bytes[start] & 0xC0 == 0x80 { start -= 1 }
                var before = ScalarCursor(bytes, start, bytes.count)
                guard let scalar = before.next(), mayJoin(scalar) else { break }
            } while start > 0
            let before = String(decoding: UnsafeBufferPointer(rebasing: bytes[start..<edge]), as: UTF8.self)
            let after = String(decoding: UnsafeBufferPointer(rebasing: bytes[edge..<cursor.offset]), as: UTF8.self)
            let whole = NormalizedText.nfc(before + after)
            let parts = NormalizedText.nfc(before) + NormalizedText.nfc(after)
            return !whole.unicodeScalars.elementsEqual(parts.unicodeScalars)
        }
    }

    /// Whether a code point can be the later part of what normalization joins: a mark, or a vowel or final of Hangul.
    private static func mayJoin(_ scalar: Unicode.Scalar) -> Bool {
        LetterClass(scalar) == .mark || (0x1160...0x11FF).contains(scalar.value)
            || scalar.properties.canonicalCombiningClass != .notReordered
    }
}
