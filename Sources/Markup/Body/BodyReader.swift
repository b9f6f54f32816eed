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
            let candidates = AttributeScanner.candidates(in: bytes, body: body, file: source.path)
            let ranges = candidates.map(\.range)
            var isFolded = candidates.map(\.isFoldable)
            var round = 0
            while true {
                round += 1
                let marked = MarkedSource(bytes, body: body, blocks: ranges) { isFolded[$0] }
                let attempt = BodyAttempt(
                    source: marked, file: source.path, candidates: candidates, options: options,
                    isLast: round == Self.maximumRounds)
                switch attempt.read() {
                case .body(let body): return body
                case .texts(let texts): for index in texts { isFolded[index] = false }
                }
            }
        }
    }

    /// How often a body is parsed at most: again while attribute blocks turn out to stand in code and the like.
    private static let maximumRounds = 5
}
