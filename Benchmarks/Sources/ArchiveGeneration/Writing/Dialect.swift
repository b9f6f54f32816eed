/// How a generator's Markdown writes what it does not share with the others': links within the archive and annotations.
package protocol Dialect: Sendable {
    /// A link to a record.
    func link(_ target: Target, text: String, _ plan: ArchivePlan, into buffer: inout TextBuffer)
    /// What stands before the words of an annotation.
    func open(_ annotation: Annotation, _ plan: ArchivePlan, into buffer: inout TextBuffer)
    /// What stands after the words of an annotation.
    func close(_ annotation: Annotation, _ plan: ArchivePlan, into buffer: inout TextBuffer)
    /// The name of an actor, annotated.
    func mention(_ actor: Int, text: String, note: String?, _ plan: ArchivePlan, into buffer: inout TextBuffer)
    /// The address of an image below the assets.
    func image(_ path: String) -> String
}

extension Dialect {
    /// Writes blocks as Markdown, a blank line between them.
    package func write(_ blocks: [Block], _ plan: ArchivePlan, into buffer: inout TextBuffer) {
        for block in blocks {
            buffer.line("")
            switch block {
            case .heading(let text): buffer.line("## \(text)")
            case .paragraph(let inlines): line(inlines, plan, "", into: &buffer)
            case .quotation(let inlines): line(inlines, plan, "> ", into: &buffer)
            case .list(let items, let isOrdered):
                for (place, item) in items.enumerated() {
                    line(item, plan, isOrdered ? "\(place + 1). " : "* ", into: &buffer)
                }
            case .image(let path, let alt): buffer.line("![\(alt)](\(image(path)))")
            }
        }
    }

    private func line(_ inlines: [Inline], _ plan: ArchivePlan, _ prefix: String, into buffer: inout TextBuffer) {
        buffer.write(prefix)
        write(inlines, plan, into: &buffer)
        buffer.line("")
    }

    private func write(_ inlines: [Inline], _ plan: ArchivePlan, into buffer: inout TextBuffer) {
        for inline in inlines {
            switch inline {
            case .text(let text): buffer.write(text)
            case .emphasis(let text): buffer.write("*\(text)*")
            case .address(let address, let text): buffer.write("[\(text)](\(address))")
            case .link(let target, let text): link(target, text: text, plan, into: &buffer)
            case .mention(let actor, let text, let note): mention(actor, text: text, note: note, plan, into: &buffer)
            case .claim(let inside, let annotation):
                open(annotation, plan, into: &buffer)
                write(inside, plan, into: &buffer)
                close(annotation, plan, into: &buffer)
            }
        }
    }
}
