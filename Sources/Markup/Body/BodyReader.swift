package import Diagnostics

/// Reads the body of a record: CommonMark 0.30 with annotations and links of the site.
package enum BodyReader {
    /// Reads a part of a file.
    ///
    /// Offsets in the result, and the places of diagnostics, are bytes of the file. The result depends on nothing but the
    /// arguments.
    ///
    /// - Parameter body: the bytes of the file that are the body, clipped to the file.
    package static func read(_ source: SourceText, body: Range<Int>, options: BodyOptions) -> Diagnosed<Body> {
        source.bytes.withUnsafeBufferPointer { bytes in
            let body = body.clamped(to: 0..<bytes.count)
            let part = body
            let found = AttributeScanner.candidates(in: bytes, body: body, file: source.path)
            let candidates = found.blocks
            let ranges = candidates.map(\.range)
            let trials = trials(candidates, bytes, body)
            var isFolded = candidates.map(\.isFoldable)
            for index in trials { isFolded[index] = false }
            var round = 0
            while true {
                round += 1
                let marked = MarkedSource(bytes, body: body, blocks: ranges) { isFolded[$0] }
                let attempt = BodyAttempt(
                    source: marked, file: source.path, candidates: candidates, options: options,
                    isLast: round == Self.maximumRounds, isTrial: round == 1 && !trials.isEmpty)
                switch attempt.read() {
                case .body(var body):
                    let detached =
                        DetachedAttributes.diagnostics(
                            at: found.detached, in: bytes, of: body.value, file: source.path, options: options)
                        + AttributesAsText.diagnostics(
                            at: found.slips, in: bytes, of: body.value, file: source.path, options: options)
                        + LinksAsText.diagnostics(in: bytes, part, of: body.value, file: source.path)
                    if !detached.isEmpty { body.diagnostics = (body.diagnostics + detached).sorted() }
                    return body
                case .again(let unfold, let fold):
                    for index in unfold { isFolded[index] = false }
                    for index in fold { isFolded[index] = true }
                }
            }
        }
    }

    /// The candidates that an HTML tag, autolink or address begun before them may end in: they hold a `>` and there is a
    /// `<` before. Whether they are attributes at all shows when cmark has seen them as they are.
    private static func trials(
        _ candidates: [AttributeBlock], _ bytes: UnsafeBufferPointer<UInt8>, _ body: Range<Int>
    ) -> [Int] {
        var result: [Int] = []
        var firstLess: Int?
        for (index, candidate) in candidates.enumerated()
        where candidate.isFoldable && bytes[candidate.range].contains(UInt8(ascii: ">")) {
            if firstLess == nil { firstLess = bytes[body].firstIndex(of: UInt8(ascii: "<")) ?? body.upperBound }
            if let firstLess, firstLess < candidate.range.lowerBound { result.append(index) }
        }
        return result
    }

    /// How often a body is parsed at most: again while attribute blocks turn out to stand in code and the like.
    private static let maximumRounds = 5
}
