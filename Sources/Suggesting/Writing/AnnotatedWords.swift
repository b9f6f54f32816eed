internal import Markup

/// The words of an article that are annotated already: nothing is proposed within them, across them or around them.
struct AnnotatedWords {
    private var ranges: [Int: [Range<Int>]] = [:]
    /// Ids of actors that the article mentions already.
    private(set) var actors: Set<String> = []

    init(_ body: Body) {
        for annotation in body.annotations {
            let block = Int(annotation.block)
            guard body.blocks.indices.contains(block) else { continue }
            let start = body.blocks[block].text.range.lowerBound
            ranges[block, default: []].append(annotation.text.range.lowerBound - start..<annotation.text.range.upperBound - start)
            if let actor = annotation.actor { actors.insert(actor.value) }
        }
    }

    /// - Parameter range: bytes of the block's text.
    func overlaps(_ block: Int, _ range: Range<Int>) -> Bool { ranges[block]?.contains { $0.overlaps(range) } ?? false }
}
