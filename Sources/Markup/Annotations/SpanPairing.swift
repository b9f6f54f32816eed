import Diagnostics

/// Pairs the brackets of a body and gives each attribute block its span.
///
/// Brackets pair as CommonMark's do for links, with a stack for each leaf block: what cmark has taken for links, code,
/// autolinks and HTML is no bracket any more when this sees them.
struct SpanPairing {
    let file: String
    let blocks: [AttributeBlock]
    let options: BodyOptions
    private(set) var spans: [AnnotatedSpan] = []
    private(set) var marks: [TextMark] = []
    private(set) var diagnostics: [Diagnostic] = []
    /// What the annotations with errors name.
    private(set) var namesLeftOut: [NamedRecord] = []
    /// For each candidate, whether it was met where an attribute block can stand.
    private(set) var isMet: [Bool]
    /// Candidates that were left in place to see what cmark makes of them, and stand where attributes can stand.
    private(set) var proven: [Int] = []
    /// Whether candidates are left in place for that.
    private let isTrial: Bool
    /// The opening brackets of the block before that nothing closes.
    private var leftOpen: [InlineToken] = []
    private var open: [Int] = []
    private var names: [String: ByteRange] = [:]

    init(file: String, blocks: [AttributeBlock], options: BodyOptions, isTrial: Bool) {
        self.isTrial = isTrial
        self.file = file
        self.blocks = blocks
        self.options = options
        isMet = Array(repeating: false, count: blocks.count)
    }

    /// Takes the tokens of the next leaf block.
    mutating func pair(_ tokens: [InlineToken], links: [LinkPlace], source: MarkedSource) {
        open.removeAll(keepingCapacity: true)
        /// The pair that the last `]` closed.
        var closed: (open: Int, close: Int)?
        var lastClose = -1
        for (index, token) in tokens.enumerated() {
            switch token.kind {
            case .open: if !token.isInImage { open.append(index) }
            case .close:
                lastClose = Int(token.source)
                closed = nil
                if !token.isInImage, let partner = open.popLast() { closed = (partner, index) }
            case .mark(let mark):
                let mark = source.marks[mark]
                let touchesBracket = lastClose == Int(token.source) - 1
                let isReal =
                    token.link >= 0
                    || blocks[Int(mark.candidate)].followsBracket && (token.link == -2 || touchesBracket)
                guard isReal else { continue }
                isMet[Int(mark.candidate)] = true
                take(
                    mark, token: token, pair: touchesBracket ? closed.map { (tokens[$0.open], tokens[$0.close]) } : nil,
                    links: links, source: source)
            }
        }
        leftOpen = open.map { tokens[$0] }
    }

    /// A block that could not be aligned: what was not met in it cannot be told from text, and must not pass for it.
    mutating func giveUp(_ range: Range<Int>, source: MarkedSource) {
        for index in range where !isMet[Int(source.marks[index].candidate)] {
            let candidate = Int(source.marks[index].candidate)
            isMet[candidate] = true
            diagnostics.append(Self.withoutBracket(at: brace(candidate)))
        }
    }

    /// Candidates of which nothing was seen, after the last attempt.
    mutating func giveUp(on candidates: [Int]) {
        for candidate in candidates { diagnostics.append(Self.withoutBracket(at: brace(candidate))) }
    }

    private func brace(_ candidate: Int) -> Place {
        let start = blocks[candidate].range.lowerBound
        return Place(file, start..<start + 1)
    }

    private mutating func take(
        _ mark: MarkedSource.Mark, token: InlineToken, pair: (open: InlineToken, close: InlineToken)?,
        links: [LinkPlace],
        source: MarkedSource
    ) {
        let candidate = Int(mark.candidate)
        let block = blocks[candidate]
        func drop() {
            guard mark.isFolded else { return }
            marks.append(TextMark(event: token.event, offset: token.offset, width: 1, action: .drop))
        }
        if !mark.isFolded, block.isFoldable, isTrial {
            proven.append(candidate)
            return
        }
        if case .forbidden(let kind) = options.annotations {
            drop()
            diagnostics.append(Self.outsideArticle(kind, at: brace(candidate)))
            return
        }
        guard mark.isFolded else {
            diagnostics += block.isFoldable ? [Self.ambiguous(at: brace(candidate))] : block.problems
            return
        }
        guard !token.isInImage else {
            drop()
            diagnostics.append(Self.inImage(at: brace(candidate)))
            return
        }
        let start: Int
        if token.link >= 0 {
            start = Int(links[Int(token.link)].start)
        } else if let pair {
            start = Int(pair.open.source)
            guard pair.open.parent == pair.close.parent else {
                drop()
                let bracket = source.fileOffset(start)
                diagnostics.append(Self.cutsMarkup(at: Place(file, bracket..<bracket + 1)))
                return
            }
        } else {
            drop()
            if let bracket = leftOpen.last {
                let place = Place(file, at: source.fileOffset(Int(bracket.source)))
                diagnostics.append(Self.crossesBlocks(at: brace(candidate), bracket: place))
            } else {
                diagnostics.append(Self.withoutBracket(at: brace(candidate)))
            }
            return
        }
        let span = spans.count
        let meaning = meaning(of: block, from: source.fileOffset(start))
        spans.append(AnnotatedSpan(candidate: candidate, start: start, meaning: meaning))
        let isSound = meaning != nil
        if token.link >= 0 {
            if isSound {
                marks.append(TextMark(event: links[Int(token.link)].event, offset: 0, width: 0, action: .start(span)))
            }
            marks.append(
                TextMark(event: token.event, offset: token.offset, width: 1, action: isSound ? .end(span) : .drop))
        } else if let (opening, closing) = pair {
            marks.append(
                TextMark(event: opening.event, offset: opening.offset, width: 1, action: isSound ? .start(span) : .drop)
            )
            marks.append(
                TextMark(event: closing.event, offset: closing.offset, width: 2, action: isSound ? .end(span) : .drop))
        }
    }

    /// The annotation that a block makes, without its place in the text; nothing where an attribute is wrong.
    private mutating func meaning(of block: AttributeBlock, from start: Int) -> Annotation? {
        var reader = AttributeReader(block, file: file)
        let meaning = reader.read(timeCodesAllowed: options.timeCodesAllowed)
        diagnostics += reader.diagnostics
        if let name = meaning.name {
            if let first = names[name.value] {
                diagnostics.append(
                    Self.repeatedName(name.value, at: Place(file, name.range.range), first: Place(file, first.range)))
                namesLeftOut += reader.names
                return nil
            }
            names[name.value] = name.range
        }
        guard let subject = meaning.subject, !reader.diagnostics.contains(where: { $0.kind.severity == .error }) else {
            namesLeftOut += reader.names
            return nil
        }
        return Annotation(
            subject: subject, by: meaning.by, writtenStance: meaning.stance, wording: meaning.wording,
            note: meaning.note, at: meaning.at, name: meaning.name, source: ByteRange(start, block.range.upperBound),
            text: ByteRange(0, 0), position: ByteRange(0, 0), block: 0,
            quote: TextQuote(prefix: ByteRange(0, 0), suffix: ByteRange(0, 0), isUnique: false))
    }
}
