internal import Markup

/// Terms that are looked for in texts as whole words, in any case.
struct WholeWords {
    /// In small letters, the longest first.
    private let terms: [String]
    private let bytes: [[UInt8]]
    /// Which bytes a term begins with.
    private let beginnings: [Bool]
    private let areASCII: Bool

    init(_ terms: [String]) {
        self.terms = Set(terms.map { $0.lowercased() }).subtracting([""]).sorted {
            ($1.utf8.count, $0) < ($0.utf8.count, $1)
        }
        bytes = self.terms.map { Array($0.utf8) }
        var beginnings = [Bool](repeating: false, count: 256)
        for case let first? in bytes.map(\.first) { beginnings[Int(first)] = true }
        self.beginnings = beginnings
        areASCII = bytes.allSatisfy { $0.allSatisfy { $0 < 0x80 } }
    }

    /// The longest term that stands in a text, in small letters.
    func first(in text: String) -> String? {
        // Where terms are ASCII, a byte is a character and case is one bit; the rest is left to the standard library.
        switch text.utf8.withContiguousStorageIfAvailable({ index(in: $0) }) ?? .unknown {
        case .term(let index): return terms[index]
        case .none: return nil
        case .unknown:
            let text = text.lowercased()
            return terms.first { Self.contains($0, in: text) }
        }
    }

    private enum Finding { case term(Int), none, unknown }

    private func index(in text: UnsafeBufferPointer<UInt8>) -> Finding {
        var best: Int?
        var before: UInt8 = 0x20
        for index in 0..<text.count {
            let byte = Self.small(text[index])
            if byte >= 0x80, !areASCII { return .unknown }
            if !Self.isWord(before), beginnings[Int(byte)] {
                for (number, term) in bytes.enumerated() where Self.stands(term, in: text, at: index) {
                    let end = index + term.count
                    // Only whole characters tell whether a letter stands beside it.
                    if before >= 0x80 || end < text.count && text[end] >= 0x80 { return .unknown }
                    if number < best ?? bytes.count { best = number }
                }
            }
            before = byte
        }
        return best.map { .term($0) } ?? .none
    }

    private static func stands(_ term: [UInt8], in text: UnsafeBufferPointer<UInt8>, at start: Int) -> Bool {
        let end = start + term.count
        guard end <= text.count, end == text.count || !isWord(small(text[end])) else { return false }
        for offset in term.indices where small(text[start + offset]) != term[offset] { return false }
        return true
    }

    private static func small(_ byte: UInt8) -> UInt8 {
        (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) ? byte | 0x20 : byte
    }

    private static func isWord(_ byte: UInt8) -> Bool {
        (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte) || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
    }

    /// Whether a term stands in a text, both in small letters.
    private static func contains(_ term: String, in text: String) -> Bool {
        var rest = text[...]
        while let range = rest.firstRange(of: term) {
            let before = text[..<range.lowerBound].unicodeScalars.last
            let after = text[range.upperBound...].unicodeScalars.first
            if ![before, after].contains(where: { $0.map { LetterClass($0) != .other } ?? false }) { return true }
            rest = text[text.index(after: range.lowerBound)...]
        }
        return false
    }
}
