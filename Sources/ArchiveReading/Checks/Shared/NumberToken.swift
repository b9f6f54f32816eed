/// A run of digits in a text, with the signs that join them, and what it counts.
struct NumberToken {
    private let text: UnsafeBufferPointer<UInt8>
    private let start: Int
    /// Where it ends: a byte offset.
    let end: Int

    /// - Parameters:
    ///   - text: UTF-8.
    ///   - start: where its first digit stands.
    init(in text: UnsafeBufferPointer<UInt8>, at start: Int) {
        var end = start
        while end < text.count {
            let isJoined =
                Self.joints.contains(text[end]) && end + 1 < text.count && CheckableDetail.isDigit(text[end + 1])
            guard CheckableDetail.isDigit(text[end]) || isJoined else { break }
            end += 1
        }
        self.text = text
        self.start = start
        self.end = end
    }

    // As in 1,000 and 3.5, 10:30, 2024-03-02 and 3/4.
    private static let joints = Array(".,:-/".utf8)

    /// Whether it says how many or how much: it is no year, no part of a date, a time or a name, and no ordinal.
    var isCount: Bool {
        let token = text[start..<end]
        if token.contains(UInt8(ascii: ":")) || isPartOfName || isOrdinalOrDecade { return false }
        if token.count(where: { $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "/") }) == 2 { return false }
        let parts = token.split(whereSeparator: { !CheckableDetail.isDigit($0) }).map {
            Int(String(decoding: $0, as: UTF8.self))
        }
        if parts.allSatisfy({ $0.map { (1000...2199).contains($0) } ?? false }) { return false }
        if parts.count == 1, let day = parts[0], (1...31).contains(day), isBesideMonth { return false }
        return true
    }

    /// As in COVID-19, G7 and MH17.
    private var isPartOfName: Bool {
        guard start > 0 else { return false }
        let before = text[start - 1]
        return isLetter(before) || before == UInt8(ascii: "-") && start > 1 && isLetter(text[start - 2])
    }

    /// As in 16th and 1990s.
    private var isOrdinalOrDecade: Bool {
        let next = word(from: end)
        return next.count <= 2 && ["s", "st", "nd", "rd", "th"].contains { next.elementsEqual($0.utf8) }
    }

    private var isBesideMonth: Bool {
        var behind = end
        while behind < text.count, text[behind] == 0x20 || text[behind] == UInt8(ascii: ".") { behind += 1 }
        var before = start
        while before > 0, text[before - 1] == 0x20 { before -= 1 }
        var wordStart = before
        while wordStart > 0, isLetter(text[wordStart - 1]) { wordStart -= 1 }
        return Self.isMonth(word(from: behind)) || Self.isMonth(text[wordStart..<before])
    }

    private func word(from start: Int) -> Slice<UnsafeBufferPointer<UInt8>> {
        var end = start
        while end < text.count, isLetter(text[end]) { end += 1 }
        return text[start..<end]
    }

    private func isLetter(_ byte: UInt8) -> Bool {
        byte >= 0x80 || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
    }

    private static func isMonth(_ word: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
        months.contains { $0.elementsEqual(word) }
    }

    private static let months: [[UInt8]] = [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
        "December", "Jan", "Feb", "Mar", "Apr", "Jun", "Jul", "Aug", "Sept", "Sep", "Oct", "Nov", "Dec",
    ].map { Array($0.utf8) }
}
