package import Diagnostics
package import Markup

/// Writes proposals into an article as annotated spans, and nothing else.
package struct SpanWriter {
    private let file: SourceText
    private let body: Range<Int>
    private let options: BodyOptions
    private let before: Body

    /// The article with its spans.
    package struct Result: Sendable {
        package let bytes: [UInt8]
        /// Those that stand in it now.
        package let written: [Suggestions.Proposal]
        /// Those whose words could not be put between brackets.
        package let left: [Suggestions.Proposal]
    }

    /// - Parameters:
    ///   - file: the article.
    ///   - body: the bytes of its body.
    package init(file: SourceText, body: Range<Int>, options: BodyOptions, read before: Body) {
        self.file = file
        self.body = body
        self.options = options
        self.before = before
    }

    /// The proposals of one block, and what became of them there.
    private struct Placement {
        let proposals: [Suggestions.Proposal]
        var insertions: [BlockSpans.Insertion] = []
        var written: [Suggestions.Proposal] = []
        var left: [Suggestions.Proposal] = []
    }

    /// Puts the proposals into the file: every byte of it stays, and its text and annotations read as before.
    package func write(_ proposals: [Suggestions.Proposal]) -> Result {
        let placements = placements(of: proposals)
        let written = placements.flatMap(\.written)
        let bytes = inserted(placements.flatMap(\.insertions))
        if reads(bytes, with: written) {
            return Result(bytes: bytes, written: written, left: placements.flatMap(\.left))
        }
        // Read as a whole something came out otherwise: block by block, each as long as all is well.
        return oneByOne(placements)
    }

    /// In the order of the blocks.
    private func placements(of proposals: [Suggestions.Proposal]) -> [Placement] {
        Dictionary(grouping: proposals, by: \.block).sorted { $0.key < $1.key }.map { block, group in
            guard before.blocks.indices.contains(block),
                let writer = BlockSpans(file: file, block: before.blocks[block], text: text(of: block))
            else { return Placement(proposals: group, left: group) }
            let placed = writer.place(group, options: options)
            return Placement(
                proposals: group, insertions: placed.insertions, written: placed.written, left: placed.left)
        }
    }

    private func text(of block: Int) -> [UInt8] { Array(before.text.bytes[before.blocks[block].text.range]) }

    private func oneByOne(_ placements: [Placement]) -> Result {
        var accepted: [BlockSpans.Insertion] = []
        var written: [Suggestions.Proposal] = []
        var left: [Suggestions.Proposal] = []
        for placement in placements {
            let tried = accepted + placement.insertions
            if reads(inserted(tried), with: written + placement.written) {
                accepted = tried
                written += placement.written
                left += placement.left
            } else {
                left += placement.proposals
            }
        }
        return Result(bytes: inserted(accepted), written: written, left: left)
    }

    private func inserted(_ insertions: [BlockSpans.Insertion]) -> [UInt8] {
        var result: [UInt8] = []
        result.reserveCapacity(file.bytes.count + insertions.count * 40)
        var last = 0
        for insertion in insertions.sorted(by: { ($0.place, $0.order) < ($1.place, $1.order) }) {
            result += file.bytes[last..<insertion.place]
            result += insertion.text.utf8
            last = insertion.place
        }
        return result + file.bytes[last...]
    }

    /// Whether the file with the spans has the text and the annotations of before, and the proposed ones besides.
    private func reads(_ bytes: [UInt8], with proposals: [Suggestions.Proposal]) -> Bool {
        let end = bytes.count - (file.bytes.count - body.upperBound)
        let after = BodyReader.read(SourceText(path: file.path, bytes: bytes), body: body.lowerBound..<end, options: options)
        guard !after.diagnostics.contains(where: { $0.severity == .error }) else { return false }
        return after.value.text == before.text && after.value.annotations.count == before.annotations.count + proposals.count
    }
}
