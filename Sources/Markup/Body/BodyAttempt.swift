import Diagnostics

/// One parse of a body, with those attribute blocks folded that are believed to be some.
struct BodyAttempt {
    let source: MarkedSource
    let file: String
    let candidates: [AttributeBlock]
    let options: BodyOptions
    /// Whether what is not met now is an error, rather than text for the next attempt.
    let isLast: Bool
    /// Whether blocks were left in place only to see what cmark makes of them.
    let isTrial: Bool

    enum Result {
        case body(Diagnosed<Body>)
        /// Another attempt is due: with those left in place that turned out to be text, code, a part of an address or the
        /// like, and those folded that were left in place and turned out to be attributes.
        case again(unfold: [Int], fold: [Int])
    }

    func read() -> Result {
        source.bytes.withUnsafeBufferPointer { bytes in
            CommonMarkTree.withEvents(of: bytes) { read($0) }
        }
    }

    /// How many leaf blocks differ from their source as the alignment understands it: none, as far as is known.
    func unalignedBlocks() -> Int {
        source.bytes.withUnsafeBufferPointer { bytes in
            CommonMarkTree.withEvents(of: bytes) { events in
                var aligner = InlineAligner(events: events, source: source)
                var pairing = SpanPairing(file: file, blocks: candidates, options: options, isTrial: isTrial)
                return align(events, &aligner, &pairing, all: true)
            }
        }
    }

    private func read(_ events: UnsafeMutableBufferPointer<TreeEvent>) -> Result {
        var aligner = InlineAligner(events: events, source: source)
        var pairing = SpanPairing(file: file, blocks: candidates, options: options, isTrial: isTrial)
        align(events, &aligner, &pairing, all: false)
        let missed = source.marks.filter { $0.isFolded && !pairing.isMet[Int($0.candidate)] }.map { Int($0.candidate) }
        if !missed.isEmpty || !pairing.proven.isEmpty {
            guard isLast else { return .again(unfold: missed, fold: pairing.proven) }
            pairing.giveUp(on: missed)
        }
        return .body(write(events, links: aligner.links, pairing))
    }

    /// Aligns every leaf block that has anything to find, and pairs its brackets.
    ///
    /// - Parameter all: whether the others are aligned too.
    /// - Returns: how many could not be aligned.
    @discardableResult
    private func align(
        _ events: UnsafeMutableBufferPointer<TreeEvent>, _ aligner: inout InlineAligner, _ pairing: inout SpanPairing,
        all: Bool
    ) -> Int {
        var unaligned = 0
        var nesting = QuoteNesting()
        var nextMark = 0
        var index = 0
        while index < events.count {
            let event = events[index]
            switch event.kind {
            case .blockQuote:
                if event.isExit { nesting.leave() } else { nesting.enterQuote() }
            case .item:
                if event.isExit { nesting.leave() } else { nesting.enterItem(columns: itemColumns(events, index)) }
            case .paragraph, .heading:
                var isWanted = all
                var end = index + 1
                while end < events.count, events[end].kind.rawValue >= TreeEvent.Kind.text.rawValue {
                    switch events[end].kind {
                    case .link, .image, .htmlInline: isWanted = true
                    default: break
                    }
                    end += 1
                }
                let lines = source.lineStart(Int(event.startLine))..<source.lineStart(Int(event.endLine) + 1)
                let firstMark = source.firstMark(from: nextMark, at: lines.lowerBound)
                nextMark = source.firstMark(from: firstMark, at: lines.upperBound)
                if isWanted || nextMark > firstMark || nextMark < source.marks.count, end < events.count {
                    let isAligned = aligner.align(index...end, nesting: nesting, marks: firstMark..<nextMark)
                    pairing.pair(aligner.tokens, links: aligner.links, source: source)
                    if !isAligned {
                        unaligned += 1
                        pairing.giveUp(firstMark..<nextMark, source: source)
                    }
                }
                index = end
            default: break
            }
            index += 1
        }
        return unaligned
    }

    /// How many columns an item's mark takes, as far as its first block shows.
    private func itemColumns(_ events: UnsafeMutableBufferPointer<TreeEvent>, _ index: Int) -> Int {
        let item = events[index]
        let child = events[index + 1]
        guard child.kind != .item, child.startLine == item.startLine else { return 2 }
        return max(2, Int(child.startColumn - item.startColumn))
    }

    private func write(
        _ events: UnsafeMutableBufferPointer<TreeEvent>, links: [LinkPlace], _ pairing: SpanPairing
    ) -> Diagnosed<Body> {
        let ranks = pairing.spans.indices.filter { pairing.spans[$0].meaning != nil }
            .sorted { pairing.spans[$0].start < pairing.spans[$1].start }
        var order = [Int32](repeating: -1, count: pairing.spans.count)
        for (rank, span) in ranks.enumerated() { order[span] = Int32(rank) }
        var writer = BodyWriter(
            events: events, source: source, file: file, options: options, places: links,
            marks: pairing.marks.sorted { ($0.event, $0.offset) < ($1.event, $1.offset) },
            slugs: Slugs(annotations: pairing.spans.lazy.compactMap(\.meaning), taken: options.idsOfPage), order: order)
        writer.write()
        var diagnostics = pairing.diagnostics + writer.diagnostics
        var body = Body()
        // Copies are as small as can be; what was written into has room to grow, and archives hold a hundred thousand.
        body.html = Array(writer.html[...])
        body.holes = Array(writer.holes[...])
        body.blocks = Array(writer.blocks[...])
        body.links = writer.links
        body.images = writer.images
        body.headings = writer.headings
        var list = ranks.compactMap { span -> Annotation? in
            var annotation = pairing.spans[span].meaning
            let text = writer.spans[span]
            annotation?.text = ByteRange(Int(text.start), Int(text.end))
            annotation?.block = text.block
            return annotation
        }
        let isBad = AnnotationEdges.place(
            &list, splitRanks: Set(writer.splitSpans.map { Int(order[$0]) }), text: writer.text,
            blocks: writer.blocks, excerptsOnly: options.excerptsOnly, file: file, &diagnostics)
        body.text = CanonicalText(normalized: Array(writer.text[...]))
        body.annotations = list
        body.namesLeftOut = pairing.namesLeftOut
        if isBad.contains(true) { body.remove(isBad) }
        return Diagnosed(body, diagnostics.sorted())
    }
}

extension Body {
    /// Takes annotations away, and the holes that they would fill.
    fileprivate mutating func remove(_ isRemoved: [Bool]) {
        var moved: [Int32] = []
        var count: Int32 = 0
        for removed in isRemoved {
            moved.append(removed ? -1 : count)
            if !removed { count += 1 }
        }
        for (annotation, _) in zip(annotations, isRemoved).filter(\.1) {
            namesLeftOut += annotation.claims.map { NamedRecord(kind: .claim, id: $0) }
            namesLeftOut += ([annotation.actor].compactMap { $0 } + annotation.by).map { NamedRecord(kind: .actor, id: $0) }
        }
        annotations = zip(annotations, isRemoved).filter { !$1 }.map(\.0)
        holes = holes.compactMap { hole in
            switch hole.content {
            case .annotationStart(let index):
                moved[Int(index)] < 0 ? nil : Hole(.annotationStart(moved[Int(index)]), at: hole.offset)
            case .annotationEnd(let index):
                moved[Int(index)] < 0 ? nil : Hole(.annotationEnd(moved[Int(index)]), at: hole.offset)
            case .annotationReference(let index):
                moved[Int(index)] < 0 ? nil : Hole(.annotationReference(moved[Int(index)]), at: hole.offset)
            case .linkAddress, .linkText, .imageAddress: hole
            }
        }
    }
}
