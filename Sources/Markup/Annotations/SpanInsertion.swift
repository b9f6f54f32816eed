package import Diagnostics

/// Puts a new annotation around words of a body, and changes nothing else of it.
///
/// Where the brackets can stand is found by laying text and source side by side; that they mean what they should is found by
/// reading the result: the same HTML and the same text as before, the same annotations, and one more, of exactly these words.
package struct SpanInsertion: Sendable {
    /// Why words cannot be annotated, as the end of a sentence about them.
    package enum Refusal: Error, Sendable, Equatable {
        /// They lie in more than one block, or in none.
        case severalBlocks
        /// They stand in code, where brackets are text.
        case code
        /// They begin or end inside of another annotation, of emphasis or of a link.
        case crossing

        package var message: String {
            switch self {
            case .severalBlocks: "do not stand within one block"
            case .code: "stand in code, where nothing can be annotated"
            case .crossing: "cross the edge of another annotation, of emphasis or of a link"
            }
        }
    }

    /// The whole file, as it stands now.
    package private(set) var source: SourceText
    /// The bytes of the file that are the body.
    package private(set) var bodyRange: Range<Int>
    /// The body as it reads now.
    package private(set) var body: Body
    private let options: BodyOptions

    /// - Parameter options: how the body is read; that only excerpts are shown does not matter here.
    package init(_ source: SourceText, body range: Range<Int>, options: BodyOptions) {
        var options = options
        options.excerptsOnly = false
        self.source = source
        self.options = options
        bodyRange = range
        body = BodyReader.read(source, body: range, options: options).value
    }

    /// Puts `[` and `]{…}` around words.
    ///
    /// - Parameters:
    ///   - words: bytes of the canonical text.
    ///   - attributes: what stands between the braces.
    package mutating func insert(_ attributes: String, around words: ByteRange) throws(Refusal) {
        guard let block = body.blocks.first(where: { $0.text.start <= words.start && words.end <= $0.text.end }), !words.isEmpty
        else { throw .severalBlocks }
        guard block.kind != .code else { throw .code }
        let steps = SourceAlignment.steps(
            text: body.text.bytes[block.text.range], source: source.bytes[block.source.range])
        func places(_ offset: Int32) -> [Int] {
            steps.filter { $0.text == Int(offset - block.text.start) }.map { Int(block.source.start) + $0.source }
        }
        // From the words outwards.
        let starts = places(words.start).reversed().prefix(Self.tries)
        let ends = places(words.end).prefix(Self.tries)
        for reach in 0..<(starts.count + ends.count) {
            for (outer, start) in starts.enumerated() where outer <= reach {
                for (further, end) in ends.enumerated() where max(outer, further) == reach && start < end {
                    if take(attributes, start..<end, words) { return }
                }
            }
        }
        throw .crossing
    }

    private static let tries = 8

    /// Tries one pair of places; whether it came out right.
    private mutating func take(_ attributes: String, _ place: Range<Int>, _ words: ByteRange) -> Bool {
        var bytes = source.bytes
        let closing = Array("]{\(attributes)}".utf8)
        bytes.insert(contentsOf: closing, at: place.upperBound)
        bytes.insert(UInt8(ascii: "["), at: place.lowerBound)
        let changed = SourceText(path: source.path, bytes: bytes)
        let range = bodyRange.lowerBound..<bodyRange.upperBound + closing.count + 1
        let read = BodyReader.read(changed, body: range, options: options)
        guard read.value.text == body.text, read.value.html == body.html,
            read.value.annotations.count == body.annotations.count + 1
        else { return false }
        var others = read.value.annotations
        guard
            let new = others.firstIndex(where: {
                $0.source.start == Int32(clamping: place.lowerBound) && $0.text == words
            })
        else { return false }
        others.remove(at: new)
        guard zip(others, body.annotations).allSatisfy({ $0.text == $1.text && $0.says(sameAs: $1) }) else { return false }
        (source, bodyRange, body) = (changed, range, read.value)
        return true
    }
}

extension Annotation {
    /// Whether two annotations have the same attributes, wherever they stand.
    fileprivate func says(sameAs other: Annotation) -> Bool {
        claims.map(\.value) == other.claims.map(\.value) && actor?.value == other.actor?.value
            && by.map(\.value) == other.by.map(\.value) && stance == other.stance && wording?.value == other.wording?.value
            && note?.value == other.note?.value && at?.value == other.at?.value && name?.value == other.name?.value
    }
}
