import ArchiveGeneration

/// What an article annotates, gathered from its blocks for the front matter: Hugo's templates see a body as one piece, so
/// the context of each annotation is given to them.
struct HugoAnnotations {
    private(set) var claims: [(annotation: Annotation, exact: String, context: String)] = []
    private(set) var mentions: [(actor: Int, context: String)] = []

    init(_ blocks: [Block]) {
        for block in blocks {
            switch block {
            case .paragraph(let inlines), .quotation(let inlines): gather(inlines)
            case .list(let items, _): for item in items { gather(item) }
            case .heading, .image: break
            }
        }
    }

    private mutating func gather(_ block: [Inline]) {
        let context = String(PlainText.of(block).prefix(400))
        gather(block, context)
    }

    private mutating func gather(_ inlines: [Inline], _ context: String) {
        for inline in inlines {
            switch inline {
            case .claim(let inside, let annotation):
                claims.append((annotation, PlainText.of(inside), context))
                gather(inside, context)
            case .mention(let actor, _, _): mentions.append((actor, context))
            default: break
            }
        }
    }
}
