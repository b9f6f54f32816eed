internal import Diagnostics
internal import Markup

/// Places the spans of one block in its source.
struct BlockSpans {
    /// A bracket or an attribute block, at a byte of the file.
    struct Insertion {
        let place: Int
        let text: String
        /// At one place ends come before starts, inner ends before outer ones, outer starts before inner ones.
        let order: Int
    }

    private let file: SourceText
    private let block: Block
    private let text: [UInt8]
    private let alignment: SourceAlignment
    /// The lines that the block stands on.
    private let lines: Range<Int>

    /// - Returns: nothing where the text cannot be brought together with the source.
    init?(file: SourceText, block: Block, text: [UInt8]) {
        guard let alignment = SourceAlignment(text: text, source: file.bytes, range: block.source.range) else { return nil }
        self.file = file
        self.block = block
        self.text = text
        self.alignment = alignment
        let start = file.line(at: block.source.range.lowerBound).lowerBound
        lines = start..<max(start, block.source.range.upperBound)
    }

    /// Places what can be placed: all at once, or one after the other where one of them does not go.
    func place(
        _ proposals: [Suggestions.Proposal], options: BodyOptions
    ) -> (insertions: [Insertion], written: [Suggestions.Proposal], left: [Suggestions.Proposal]) {
        let all = proposals.enumerated().compactMap { index, proposal in
            insertions(proposal, rank: index, outerStart: false, outerEnd: false)
        }
        if all.count == proposals.count, reads(all.flatMap(\.self), count: proposals.count, options) {
            return (all.flatMap(\.self), proposals, [])
        }
        var accepted: [Insertion] = []
        var written: [Suggestions.Proposal] = []
        var left: [Suggestions.Proposal] = []
        for (index, proposal) in proposals.enumerated() {
            var isPlaced = false
            for (outerStart, outerEnd) in [(false, false), (true, true), (true, false), (false, true)] where !isPlaced {
                guard let tried = insertions(proposal, rank: index, outerStart: outerStart, outerEnd: outerEnd),
                    reads(accepted + tried, count: written.count + 1, options)
                else { continue }
                accepted += tried
                written.append(proposal)
                isPlaced = true
            }
            if !isPlaced { left.append(proposal) }
        }
        return (accepted, written, left)
    }

    private func insertions(_ proposal: Suggestions.Proposal, rank: Int, outerStart: Bool, outerEnd: Bool) -> [Insertion]? {
        guard let range = alignment.source(proposal.range, outerStart: outerStart, outerEnd: outerEnd) else { return nil }
        return [
            Insertion(place: range.lowerBound, text: "[", order: 1_000_000 + rank),
            Insertion(place: range.upperBound, text: "]" + AttributeText.of(proposal), order: -rank),
        ]
    }

    /// Whether the block's lines, read by themselves, still have the text, and so many annotations more.
    private func reads(_ insertions: [Insertion], count: Int, _ options: BodyOptions) -> Bool {
        var bytes: [UInt8] = []
        var last = lines.lowerBound
        for insertion in insertions.sorted(by: { ($0.place, $0.order) < ($1.place, $1.order) }) {
            guard insertion.place >= last, insertion.place <= lines.upperBound else { return false }
            bytes += file.bytes[last..<insertion.place]
            bytes += insertion.text.utf8
            last = insertion.place
        }
        bytes += file.bytes[last..<lines.upperBound]
        let bare = Array(file.bytes[lines])
        var options = options
        options.excerptsOnly = false
        let before = BodyReader.read(SourceText(path: "", bytes: bare), body: 0..<bare.count, options: options)
        let after = BodyReader.read(SourceText(path: "", bytes: bytes), body: 0..<bytes.count, options: options)
        return !after.diagnostics.contains { $0.severity == .error } && after.value.text == before.value.text
            && after.value.annotations.count == before.value.annotations.count + count
    }
}
