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

    /// An insertion at a place of the file.
    private struct Insertion {
        let place: Int
        let text: String
        /// At one place ends come before starts, inner ends before outer ones, outer starts before inner ones.
        let order: Int
    }

    /// Puts the proposals into the file: every byte of it stays, and its text and annotations read as before.
    package func write(_ proposals: [Suggestions.Proposal]) -> Result {
        var accepted: [Insertion] = []
        var written: [Suggestions.Proposal] = []
        var left: [Suggestions.Proposal] = []
        for (block, group) in Dictionary(grouping: proposals, by: \.block).sorted(by: { $0.key < $1.key }) {
            guard before.blocks.indices.contains(block),
                let writer = BlockSpans(file: file, block: before.blocks[block], text: text(of: block))
            else {
                left += group
                continue
            }
            let placed = writer.place(group, options: options)
            accepted += placed.insertions.map { Insertion(place: $0.place, text: $0.text, order: $0.order) }
            written += placed.written
            left += placed.left
        }
        let bytes = inserted(accepted)
        if reads(bytes, with: written) { return Result(bytes: bytes, written: written, left: left) }
        // Read as a whole something came out otherwise: block by block, each as long as all is well.
        return oneByOne(proposals)
    }

    private func text(of block: Int) -> [UInt8] { Array(before.text.bytes[before.blocks[block].text.range]) }

    private func oneByOne(_ proposals: [Suggestions.Proposal]) -> Result {
        var accepted: [Insertion] = []
        var written: [Suggestions.Proposal] = []
        var left: [Suggestions.Proposal] = []
        for (block, group) in Dictionary(grouping: proposals, by: \.block).sorted(by: { $0.key < $1.key }) {
            guard before.blocks.indices.contains(block),
                let writer = BlockSpans(file: file, block: before.blocks[block], text: text(of: block))
            else {
                left += group
                continue
            }
            let placed = writer.place(group, options: options)
            let tried = accepted + placed.insertions.map { Insertion(place: $0.place, text: $0.text, order: $0.order) }
            if reads(inserted(tried), with: written + placed.written) {
                accepted = tried
                written += placed.written
                left += placed.left
            } else {
                left += group
            }
        }
        return Result(bytes: inserted(accepted), written: written, left: left)
    }

    private func inserted(_ insertions: [Insertion]) -> [UInt8] {
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
