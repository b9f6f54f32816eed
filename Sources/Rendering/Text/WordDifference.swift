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
        let text: Substring
        let key: String
    }

    private static func words(_ text: String) -> [Word] {
        text.split(whereSeparator: \.isWhitespace).map { word in
            Word(text: word, key: String(word.lowercased().filter { $0.isLetter || $0.isNumber }))
        }
    }

    /// Which words of each side the other one has at the same place of their order.
    private static func common(_ left: [String], _ right: [String]) -> (left: [Bool], right: [Bool]) {
        // The length of the longest common subsequence of what follows each pair of places.
        var lengths = [[Int]](repeating: [Int](repeating: 0, count: right.count + 1), count: left.count + 1)
        for i in left.indices.reversed() {
            for j in right.indices.reversed() {
                lengths[i][j] = left[i] == right[j] ? lengths[i + 1][j + 1] + 1 : max(lengths[i + 1][j], lengths[i][j + 1])
            }
        }
        var common = (left: left.map { _ in false }, right: right.map { _ in false })
        var (i, j) = (0, 0)
        while i < left.count, j < right.count {
            if left[i] == right[j] {
                (common.left[i], common.right[j]) = (true, true)
                (i, j) = (i + 1, j + 1)
            } else if lengths[i + 1][j] >= lengths[i][j + 1] {
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
            HTMLEscaping.append(String(word.text), to: &output)
            isMarked = isOwn
        }
        if isMarked { output.append(contentsOf: "</mark>".utf8) }
        return HTML(rendered: output)
    }
}
