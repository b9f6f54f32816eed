/// A leaf block's canonical text laid beside its source: for each place in the text, the places in the source that may stand
/// for it.
///
/// Between two characters of the text there may be any number of marks in the source: the asterisks of emphasis, the tail of
/// a link. All places before, between and after them are candidates; which of them can hold a bracket, a reading shows.
struct SourceAlignment {
    /// A place in the text with one in the source, both as offsets in what was given; rising in both.
    struct Step: Hashable {
        let text: Int
        let source: Int
    }

    /// From the start of the block to the end of its text; empty where the two do not agree.
    private(set) var steps: [Step] = []

    private let text: UnsafeBufferPointer<UInt8>
    private let source: UnsafeBufferPointer<UInt8>

    /// The places in the source for the places in the text, from the first to the last.
    static func steps(text: ArraySlice<UInt8>, source: ArraySlice<UInt8>) -> [Step] {
        text.withUnsafeBufferPointer { text in
            source.withUnsafeBufferPointer { source in
                var alignment = SourceAlignment(text: text, source: source)
                alignment.run()
                return alignment.steps
            }
        }
    }

    private init(text: UnsafeBufferPointer<UInt8>, source: UnsafeBufferPointer<UInt8>) {
        self.text = text
        self.source = source
    }

    /// Depth first: where a character may be text or markup, the first way is text, and a way that leads nowhere is left.
    private mutating func run() {
        var choices: [(count: Int, next: Step)] = []
        var seen: Set<Step> = []
        var step = Step(text: 0, source: 0)
        while true {
            steps.append(step)
            if step.text == text.count { return }
            var ways = ways(from: step).filter { !seen.contains($0) }
            if ways.count > 1 {
                for way in ways.dropFirst().reversed() { choices.append((steps.count, way)) }
                seen.formUnion(ways)
            }
            if ways.isEmpty {
                guard let choice = choices.popLast() else {
                    steps = []
                    return
                }
                steps.removeSubrange(choice.count...)
                ways = [choice.next]
            }
            step = ways[0]
        }
    }

    /// Where one may go on from a place: over a character of both, over a mark of the source, likelier ways first.
    private func ways(from step: Step) -> [Step] {
        guard step.source < source.count else { return [] }
        let byte = source[step.source]
        if CommonMarkSyntax.isLineEnd(byte) { return lineEnd(at: step.source, from: step) }
        var ways: [Step] = []
        if byte == 0x20 || byte == 0x09 {
            let end = CommonMarkSyntax.skipBlanks(source, step.source)
            if end < source.count, CommonMarkSyntax.isLineEnd(source[end]) { return lineEnd(at: end, from: step) }
        }
        if byte == UInt8(ascii: "\\"), step.source + 1 < source.count {
            let next = source[step.source + 1]
            if CommonMarkSyntax.isLineEnd(next) { return lineEnd(at: step.source + 1, from: step) }
            if CommonMarkSyntax.isPunctuation(next), text[step.text] == next {
                ways.append(Step(text: step.text + 1, source: step.source + 2))
            }
        }
        if byte == UInt8(ascii: "&"), let entity = Entity(source, at: step.source, literal: text, offset: step.text),
            step.text + entity.literalLength <= text.count
        {
            ways.append(Step(text: step.text + entity.literalLength, source: step.source + entity.length))
        }
        if let same = character(at: step) { ways.append(same) }
        ways += marks(from: step)
        return ways
    }

    /// The same character on both sides; what normalization makes one in the text may be several in the source.
    private func character(at step: Step) -> Step? {
        if source[step.source] < 0x80, text[step.text] == source[step.source] {
            return Step(text: step.text + 1, source: step.source + 1)
        }
        var end = step.source
        var scalars = String.UnicodeScalarView()
        var cursor = ScalarCursor(source, step.source, source.count)
        while scalars.count < 8, let scalar = cursor.next() {
            scalars.append(scalar)
            end = cursor.offset
            let composed = Array(NormalizedText.nfc(String(scalars)).utf8)
            let isWhole = end == source.count || source[end] < 0x80 || scalars.count == 8 || isStarter(at: end)
            if isWhole {
                guard step.text + composed.count <= text.count,
                    text[step.text..<step.text + composed.count].elementsEqual(composed)
                else { return nil }
                return Step(text: step.text + composed.count, source: end)
            }
        }
        return nil
    }

    private func isStarter(at offset: Int) -> Bool {
        var cursor = ScalarCursor(source, offset, source.count)
        guard let scalar = cursor.next() else { return true }
        return LetterClass(scalar) != .mark && scalar.properties.canonicalCombiningClass == .notReordered
            && !(0x1160...0x11FF).contains(scalar.value)
    }

    /// A line break of the source is a space or a line feed of the text; the marks of lists and quotes around the next line
    /// are nothing.
    private func lineEnd(at offset: Int, from step: Step) -> [Step] {
        guard var next = CommonMarkSyntax.skipLineEnd(source, offset) else { return [] }
        let isBreak = text[step.text] == 0x20 || text[step.text] == 0x0A
        while next < source.count, source[next] == 0x20 || source[next] == 0x09 || source[next] == UInt8(ascii: ">") { next += 1 }
        return [Step(text: step.text + (isBreak ? 1 : 0), source: next)]
    }

    /// The ends of what may be markup at a place.
    private func marks(from step: Step) -> [Step] {
        let start = step.source
        func over(_ end: Int) -> Step { Step(text: step.text, source: end) }
        switch source[start] {
        case UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "`"), UInt8(ascii: "["), UInt8(ascii: "!"), UInt8(ascii: ">"):
            return [over(start + 1)]
        case UInt8(ascii: "#"), 0x20, 0x09: return step.text == 0 || source[start] == 0x20 ? [over(start + 1)] : []
        case UInt8(ascii: "<"):
            let tag = source[start...].firstIndex(of: UInt8(ascii: ">")).map { [over($0 + 1)] } ?? []
            return [over(start + 1)] + tag
        case UInt8(ascii: "]"): return bracketEnds(start).map(over)
        case UInt8(ascii: "{"): return attributeEnd(start).map { [over($0)] } ?? []
        default: return []
        }
    }

    /// Behind a closing bracket: at once, behind a link's tail, or behind the label of a reference.
    private func bracketEnds(_ start: Int) -> [Int] {
        var ends: [Int] = []
        if let tail = CommonMarkSyntax.inlineLinkTail(source, at: start + 1) { ends.append(tail.end) }
        if let label = CommonMarkSyntax.linkLabel(source, at: start + 1) { ends.append(label.end) }
        return ends + [start + 1]
    }

    /// Behind the `}` of what may be an annotation's attributes.
    private func attributeEnd(_ start: Int) -> Int? {
        var isQuoted = false
        var index = start + 1
        while index < source.count, !CommonMarkSyntax.isLineEnd(source[index]) {
            switch source[index] {
            case UInt8(ascii: "\\") where isQuoted: index += 1
            case UInt8(ascii: "\""): isQuoted.toggle()
            case UInt8(ascii: "}") where !isQuoted: return index + 1
            default: break
            }
            index += 1
        }
        return nil
    }
}
