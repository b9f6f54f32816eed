import Hypertext

/// Two passages with the words marked that only one of them has: by the longest common subsequence of their words.
///
/// Words are told apart without case and the punctuation around them.
struct WordDifference {
    /// Passages that are longer are shown without marks, so that the work is bounded.
    static let limit = 200

    let left: HTML
    let right: HTML

    init(_ left: String, _ right: String) {
        let (leftWords, rightWords) = (Self.words(left), Self.words(right))
        let isBounded = leftWords.count <= Self.limit && rightWords.count <= Self.limit
        let common = isBounded ? Self.common(leftWords.map(\.key), rightWords.map(\.key)) : nil
        self.left = Self.html(leftWords, common?.left)
        self.right = Self.html(rightWords, common?.right)
    }

    private struct Word {
        let text: ArraySlice<UInt8>
        /// In small letters, without the punctuation around it.
        let key: ArraySlice<UInt8>
    }

    private static func words(_ text: String) -> [Word] {
        let words = Array(text.utf8).split(whereSeparator: WordEdges.isSpace)
        guard text.utf8.contains(where: { $0 >= 0x80 }) else { return words.map { Word(text: $0, key: key(of: $0)) } }
        // Small letters may be of other lengths, so that both are cut at their spaces.
        let small = Array(text.lowercased().utf8).split(whereSeparator: WordEdges.isSpace)
        return zip(words, small).map { Word(text: $0, key: key(of: $1)) }
    }

    private static func key(of word: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        var key = word
        while let first = key.first, !isKept(first) { key = key.dropFirst() }
        while key.starts(with: [0xE2, 0x80]) { key = key.dropFirst(3) }
        while let last = key.last, !isKept(last) { key = key.dropLast() }
        while key.suffix(3).starts(with: [0xE2, 0x80]) { key = key.dropLast(3) }
        guard key.contains(where: isCapital) else { return key }
        return key.map { isCapital($0) ? $0 | 0x20 : $0 }[...]
    }

    private static func isCapital(_ byte: UInt8) -> Bool { (0x41...0x5A).contains(byte) }

    /// ASCII's letters and digits, and all beyond ASCII; U+2000 to U+203F, quotation marks among them, are taken off apart.
    private static func isKept(_ byte: UInt8) -> Bool {
        byte >= 0x80 || (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte | 0x20)
    }

    /// Which words of each side the other one has at the same place of their order.
    private static func common(
        _ left: [ArraySlice<UInt8>], _ right: [ArraySlice<UInt8>]
    ) -> (left: [Bool], right: [Bool]) {
        // The length of the longest common subsequence of what follows each pair of places.
        let width = right.count + 1
        var lengths = [UInt16](repeating: 0, count: width * (left.count + 1))
        for i in left.indices.reversed() {
            for j in right.indices.reversed() {
                let place = i * width + j
                lengths[place] =
                    left[i] == right[j] ? lengths[place + width + 1] + 1 : max(lengths[place + width], lengths[place + 1])
            }
        }
        var common = (left: left.map { _ in false }, right: right.map { _ in false })
        var (i, j) = (0, 0)
        while i < left.count, j < right.count {
            if left[i] == right[j] {
                (common.left[i], common.right[j]) = (true, true)
                (i, j) = (i + 1, j + 1)
            } else if lengths[(i + 1) * width + j] >= lengths[i * width + j + 1] {
                i += 1
            } else {
                j += 1
            }
        }
        return common
    }

    /// - Parameter isCommon: of each word; nothing where none shall be marked. Punctuation alone is never marked.
    private static func html(_ words: [Word], _ isCommon: [Bool]?) -> HTML {
        var output: [UInt8] = []
        var isMarked = false
        for (index, word) in words.enumerated() {
            let isOwn = isCommon.map { !$0[index] && (!word.key.isEmpty || isMarked) } ?? false
            if isMarked, !isOwn { output.append(contentsOf: "</mark>".utf8) }
            if index > 0 { output.append(UInt8(ascii: " ")) }
            if isOwn, !isMarked { output.append(contentsOf: "<mark>".utf8) }
            word.text.withUnsafeBufferPointer { HTMLEscaping.append($0, to: &output) }
            isMarked = isOwn
        }
        if isMarked { output.append(contentsOf: "</mark>".utf8) }
        return HTML(rendered: output)
    }
}
