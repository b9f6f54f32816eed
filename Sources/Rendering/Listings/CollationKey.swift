import Markup
@_spi(_Unicode) import Swift

/// Where a name stands in a list: without case, marks and punctuation, so that «Ö» stands among the «O».
///
/// The same on every machine: no locale has a say.
struct CollationKey: Sendable, Comparable {
    private let bytes: [UInt8]

    init(_ name: String) {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(name.utf8.count)
        for scalar in name.uppercased()._nfd {
            switch LetterClass(scalar) {
            case .letter, .digit: bytes.append(utf8: scalar)
            case .mark: continue
            case .other where scalar.properties.isWhitespace || scalar == "-": bytes.append(UInt8(ascii: " "))
            case .other: continue
            }
        }
        self.bytes = bytes
    }

    static func < (lhs: CollationKey, rhs: CollationKey) -> Bool { lhs.bytes.lexicographicallyPrecedes(rhs.bytes) }
}

extension [UInt8] {
    fileprivate mutating func append(utf8 scalar: Unicode.Scalar) {
        append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
    }
}
