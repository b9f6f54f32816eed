internal import Markup

/// A text in comparison form, cut into words and single signs, to tell word by word how two texts differ.
struct QuoteTokens {
    struct Token: Sendable {
        let hash: UInt64
        /// Bytes of the comparison form.
        let start: Int32
        let end: Int32
        /// Whether it is a word or number, and not a sign.
        let isWord: Bool
    }

    let bytes: [UInt8]
    private(set) var tokens: [Token] = []
    /// For each region the tokens in it.
    private(set) var regions: [Range<Int>] = []

    init(_ form: ComparisonForm) {
        bytes = form.bytes
        form.bytes.withUnsafeBufferPointer { bytes in
            tokens.reserveCapacity(bytes.count / 5)
            for region in form.regions {
                let first = tokens.count
                addTokens(bytes, region)
                regions.append(first..<tokens.count)
            }
        }
    }

    /// The words of a piece of a quote.
    init(_ piece: PieceSearch) { self.init(ComparisonForm(of: String(decoding: piece.piece, as: UTF8.self))) }

    var count: Int { tokens.count }

    /// The words of a range of tokens as text, with the spaces between them.
    func text(_ range: Range<Int>) -> String {
        guard let first = tokens[range].first, let last = tokens[range].last else { return "" }
        return String(decoding: bytes[Int(first.start)..<Int(last.end)], as: UTF8.self)
    }

    private mutating func addTokens(_ bytes: UnsafeBufferPointer<UInt8>, _ region: Range<Int>) {
        var offset = region.lowerBound
        while offset < region.upperBound {
            if bytes[offset] == 0x20 {
                offset += 1
                continue
            }
            let end = Self.endOfToken(bytes, offset..<region.upperBound)
            // FNV-1a over the token's bytes.
            var hash: UInt64 = 0xCBF2_9CE4_8422_2325
            for byte in bytes[offset..<end.offset] { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
            tokens.append(Token(hash: hash, start: Int32(offset), end: Int32(end.offset), isWord: end.isWord))
            offset = end.offset
        }
    }

    private static func endOfToken(
        _ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>
    ) -> (offset: Int, isWord: Bool) {
        var (scalar, length) = UTF8Scalars.scalar(at: range.lowerBound, in: bytes)
        var offset = range.lowerBound + length
        guard LetterClass(scalar) != .other else { return (offset, false) }
        let isAlone = standsAlone(scalar)
        while offset < range.upperBound {
            (scalar, length) = UTF8Scalars.scalar(at: offset, in: bytes)
            switch LetterClass(scalar) {
            case .mark: offset += length
            case .letter where !isAlone && !standsAlone(scalar): offset += length
            case .digit where !isAlone: offset += length
            default:
                guard joins(bytes, offset, range.upperBound) else { return (offset, true) }
                offset += length
            }
        }
        return (offset, true)
    }

    /// `didn't`, `1.5`, `10,000`: one word.
    private static func joins(_ bytes: UnsafeBufferPointer<UInt8>, _ offset: Int, _ end: Int) -> Bool {
        guard offset + 1 < end else { return false }
        let (before, after) = (bytes[offset - 1], bytes[offset + 1])
        switch bytes[offset] {
        case UInt8(ascii: "'"): return (0x61...0x7A).contains(before | 0x20) && (0x61...0x7A).contains(after | 0x20)
        case UInt8(ascii: "."), UInt8(ascii: ","), UInt8(ascii: ":"):
            return (0x30...0x39).contains(before) && (0x30...0x39).contains(after)
        default: return false
        }
    }

    /// Whether a letter is of a script that is written without spaces, so that each counts as a word.
    private static func standsAlone(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x0E00...0x0EFF, 0x1000...0x109F, 0x1780...0x17FF, 0x3040...0x30FF, 0x3400...0x9FFF, 0xF900...0xFAFF,
            0x20000...0x3FFFF:
            true
        default: false
        }
    }
}
