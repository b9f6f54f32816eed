internal import Foundation

/// An index of claims as its bytes; a search reads the parts it needs.
final class ClaimIndex {
    /// The bytes are not what was written.
    struct Damaged: Error {}

    private let data: Data
    let began: Int64
    let digest: UInt64
    let fileCount: Int
    let claimCount: Int
    private let termCount: Int
    private let totalLength: Int
    private let postingCount: Int
    private let stringCount: Int
    private let termsStart: Int
    private let postingsStart: Int
    private let stringsStart: Int

    /// - Throws: where the bytes are no index of this version and language, or damaged where every search looks.
    init(_ data: Data, language: String) throws(Damaged) {
        self.data = data
        let head = ClaimIndexWriter.headLength
        let version = Array(ClaimIndexWriter.version.utf8)
        guard data.count >= head, data.prefix(version.count).elementsEqual(version) else { throw Damaged() }
        let languageBytes = Array(language.utf8.prefix(8))
        let numbers = data.withUnsafeBytes { bytes in
            (0..<12).map { UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: 32 + 8 * $0, as: UInt64.self)) }
        }
        let sum = data.withUnsafeBytes { Checksum.of(UnsafeRawBufferPointer(rebasing: $0[..<(32 + 88)])) }
        guard sum == numbers[11], data[24..<32].starts(with: languageBytes), numbers[4...9].allSatisfy({ $0 < 1 << 40 }) else {
            throw Damaged()
        }
        began = Int64(bitPattern: numbers[0])
        digest = numbers[1]
        fileCount = Int(numbers[2])
        claimCount = Int(numbers[4])
        termCount = Int(numbers[5])
        totalLength = Int(numbers[6])
        postingCount = Int(numbers[7])
        let termStrings = Int(numbers[8])
        stringCount = Int(numbers[9])
        termsStart = head + claimCount * ClaimIndexWriter.claimLength
        postingsStart = termsStart + termCount * ClaimIndexWriter.termLength
        stringsStart = postingsStart + postingCount * 8
        guard stringsStart + stringCount == data.count, termStrings <= stringCount else { throw Damaged() }
        let (terms, postings, strings) = (termsStart, postingsStart, stringsStart)
        let found = data.withUnsafeBytes { bytes -> UInt64 in
            var sum = Checksum()
            sum.add(UnsafeRawBufferPointer(rebasing: bytes[terms..<postings]))
            sum.add(UnsafeRawBufferPointer(rebasing: bytes[strings..<strings + termStrings]))
            return sum.value
        }
        guard found == numbers[10] else { throw Damaged() }
    }

    /// How many terms a claim has on average.
    var averageLength: Double { claimCount == 0 ? 1 : max(1, Double(totalLength) / Double(claimCount)) }

    private func number(_ offset: Int) -> UInt32 {
        data.withUnsafeBytes { UInt32(littleEndian: $0.loadUnaligned(fromByteOffset: offset, as: UInt32.self)) }
    }
    private func long(_ offset: Int) -> UInt64 {
        data.withUnsafeBytes { UInt64(littleEndian: $0.loadUnaligned(fromByteOffset: offset, as: UInt64.self)) }
    }

    private func string(_ start: UInt32, _ length: UInt32) throws(Damaged) -> Range<Int> {
        let range = stringsStart + Int(start)..<stringsStart + Int(start) + Int(length)
        guard range.upperBound <= data.count else { throw Damaged() }
        return range
    }

    /// A claim that a term stands in: how often, and how many terms the claim has.
    typealias Posting = (claim: Int, count: Int, length: Int)

    /// The claims that a term stands in.
    func postings(of term: String) throws(Damaged) -> [Posting] {
        let wanted = Array(term.utf8)
        var (low, high) = (0, termCount)
        while low < high {
            let middle = (low + high) / 2
            let record = termsStart + middle * ClaimIndexWriter.termLength
            let range = try string(number(record), number(record + 4))
            let text = data[range]
            if text.elementsEqual(wanted) { return try list(record) }
            if text.lexicographicallyPrecedes(wanted) { low = middle + 1 } else { high = middle }
        }
        return []
    }

    private func list(_ record: Int) throws(Damaged) -> [Posting] {
        let (first, count) = (Int(number(record + 8)), Int(number(record + 12)))
        guard first + count <= postingCount else { throw Damaged() }
        var sum = Checksum()
        var result: [Posting] = []
        result.reserveCapacity(count)
        let (start, claims) = (postingsStart + first * 8, claimCount)
        let isSound = data.withUnsafeBytes { bytes -> Bool in
            for index in 0..<count {
                let claim = UInt32(littleEndian: bytes.loadUnaligned(fromByteOffset: start + index * 8, as: UInt32.self))
                let times = UInt32(littleEndian: bytes.loadUnaligned(fromByteOffset: start + index * 8 + 4, as: UInt32.self))
                sum.add(UInt64(claim) << 32 | UInt64(times))
                guard claim < claims else { return false }
                result.append((Int(claim), Int(times & 0xFFFF), Int(times >> 16)))
            }
            return true
        }
        guard isSound, sum.value == long(record + 16) else { throw Damaged() }
        return result
    }

    func input(_ claim: Int) throws(Damaged) -> ClaimIndexWriter.Input {
        let record = ClaimIndexWriter.headLength + claim * ClaimIndexWriter.claimLength
        var texts: [String] = []
        var sum = Checksum()
        for part in 0..<3 {
            let range = try string(number(record + 8 * part), number(record + 8 * part + 4))
            let text: String? = data.withUnsafeBytes { bytes in
                let slice = UnsafeRawBufferPointer(rebasing: bytes[range])
                sum.add(slice)
                return String(validating: slice, as: UTF8.self)
            }
            guard let text else { throw Damaged() }
            texts.append(text)
        }
        data.withUnsafeBytes { sum.add(UnsafeRawBufferPointer(rebasing: $0[record..<record + 72])) }
        guard sum.value == long(record + 72) else { throw Damaged() }
        let flags = number(record + 28)
        let name = texts[0].utf8.split(separator: UInt8(ascii: "/")).last.map { String(Substring($0)) } ?? texts[0]
        return ClaimIndexWriter.Input(
            entry: ClaimEntry(
                path: texts[0], id: ClaimFiles.id(ofFile: name), text: texts[1], verdict: texts[2], isDraft: flags & 1 != 0,
                isWithdrawn: flags & 2 != 0),
            stamp: ClaimStamp(words: (0..<4).map { long(record + 32 + 8 * $0) }), content: long(record + 64))
    }
}
