/// The bytes of an index of claims.
///
/// A line with the version, numbers of eight bytes, then four parts: the claims (records of 128 bytes), the terms (records
/// of 24 bytes, sorted), the postings (claim, count and the claim's length, eight bytes each), and the strings. Every number is little-endian; a part is
/// guarded as a whole or record by record, so that a search checks what it reads and no more.
struct ClaimIndexWriter {
    static let version = "sitegen-claims 2\n"
    static let headLength = 160
    static let claimLength = 128
    static let termLength = 24

    /// A claim with what tells whether its file is the same.
    struct Input {
        let entry: ClaimEntry
        let stamp: ClaimStamp
        /// Of the file's bytes.
        let content: UInt64
    }

    /// - Parameters:
    ///   - inputs: sorted by path.
    ///   - began: when the files began to be looked at, in nanoseconds since 1970.
    static func bytes(_ inputs: [Input], survey: ClaimSurvey, began: Int64, language: String, rules: LanguageRules) -> [UInt8] {
        var postings: [String: [(claim: UInt32, count: UInt32)]] = [:]
        var lengths: [UInt32] = []
        var total: UInt64 = 0
        for (index, input) in inputs.enumerated() {
            var counts: [String: UInt32] = [:]
            for term in ClaimWords.terms(of: input.entry.text, rules: rules) { counts[term, default: 0] += 1 }
            let length = counts.values.reduce(0, +)
            lengths.append(length)
            total += UInt64(length)
            for (term, count) in counts { postings[term, default: []].append((UInt32(index), count)) }
        }
        var strings: [UInt8] = []
        func put(_ text: String) -> (UInt32, UInt32) {
            let start = UInt32(strings.count)
            strings += text.utf8
            return (start, UInt32(strings.count) - start)
        }
        let terms = postings.keys.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
        var termPart = Bytes()
        var postingPart = Bytes()
        for term in terms {
            let (start, length) = put(term)
            let list = postings[term] ?? []
            let first = UInt32(postingPart.bytes.count / 8)
            var sum = Checksum()
            for item in list {
                // The length beside the count spares a look at the claim for each posting.
                let word = min(item.count, 0xFFFF) | min(lengths[Int(item.claim)], 0xFFFF) << 16
                sum.add(UInt64(item.claim) << 32 | UInt64(word))
                postingPart.add(item.claim)
                postingPart.add(word)
            }
            termPart.add(start)
            termPart.add(length)
            termPart.add(first)
            termPart.add(UInt32(list.count))
            termPart.add(sum.value)
        }
        let termStrings = strings.count
        var claimPart = Bytes()
        for (index, input) in inputs.enumerated() {
            var record = Bytes()
            for text in [input.entry.path, input.entry.text, input.entry.verdict] {
                let (start, length) = put(text)
                record.add(start)
                record.add(length)
            }
            record.add(lengths[index])
            record.add(UInt32((input.entry.isDraft ? 1 : 0) | (input.entry.isWithdrawn ? 2 : 0)))
            for word in input.stamp.words { record.add(word) }
            record.add(input.content)
            var sum = Checksum()
            for text in [input.entry.path, input.entry.text, input.entry.verdict] {
                var text = text
                text.withUTF8 { sum.add(UnsafeRawBufferPointer($0)) }
            }
            record.bytes.withUnsafeBytes { sum.add($0) }
            record.add(sum.value)
            record.fill(to: claimLength)
            claimPart.bytes += record.bytes
        }
        var guardSum = Checksum()
        termPart.bytes.withUnsafeBytes { guardSum.add($0) }
        strings[..<termStrings].withUnsafeBytes { guardSum.add($0) }
        var head = Bytes()
        head.bytes += version.utf8
        head.fill(to: 24)
        head.bytes += language.utf8.prefix(8)
        head.fill(to: 32)
        for number in [
            UInt64(bitPattern: began), survey.digest, UInt64(survey.count), UInt64(bitPattern: survey.newest),
            UInt64(inputs.count), UInt64(terms.count), total,
            UInt64(postingPart.bytes.count / 8), UInt64(termStrings), UInt64(strings.count), guardSum.value,
        ] { head.add(number) }
        head.add(head.bytes.withUnsafeBytes { Checksum.of($0) })
        head.fill(to: headLength)
        return head.bytes + claimPart.bytes + termPart.bytes + postingPart.bytes + strings
    }

    /// Bytes that numbers are put to.
    struct Bytes {
        var bytes: [UInt8] = []
        mutating func add(_ number: UInt32) { withUnsafeBytes(of: number.littleEndian) { bytes.append(contentsOf: $0) } }
        mutating func add(_ number: UInt64) { withUnsafeBytes(of: number.littleEndian) { bytes.append(contentsOf: $0) } }
        mutating func fill(to length: Int) { while bytes.count < length { bytes.append(0) } }
    }
}
