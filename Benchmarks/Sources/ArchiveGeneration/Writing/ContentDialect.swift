/// The Markdown of the archive's own content format.
package struct ContentDialect: Dialect {
    package init() {}

    package func link(_ target: Target, text: String, _ plan: ArchivePlan, into buffer: inout TextBuffer) {
        let address =
            switch target {
            case .article(let number): "article:\(plan.articles[number].id)"
            case .claim(let number): "claim:\(plan.claims[number].id)"
            case .actor(let number): "actor:\(plan.actors[number].id)"
            case .topic(let number): "topic:\(plan.topics[number].id)"
            case .passage(let article, let claim):
                "article:\(plan.articles[article].id)#claim-\(plan.claims[claim].id)"
            }
        buffer.write("[\(text)](\(address))")
    }

    package func open(_ annotation: Annotation, _ plan: ArchivePlan, into buffer: inout TextBuffer) {
        buffer.write("[")
    }

    package func close(_ annotation: Annotation, _ plan: ArchivePlan, into buffer: inout TextBuffer) {
        let slot = annotation.slot
        buffer.write("]{claim=\(plan.claims[slot.claim].id)")
        if let second = slot.second { buffer.write(" claim=\(plan.claims[second].id)") }
        for speaker in slot.speakers { buffer.write(" by=\(plan.actors[speaker].id)") }
        if slot.stance != .asserts { buffer.write(" stance=\(slot.stance.rawValue)") }
        if let wording = slot.wording { buffer.write(" as=\(wording.rawValue)") }
        if let time = annotation.time { buffer.write(" at=\(time)") }
        if let name = annotation.name { buffer.write(" id=\(name)") }
        if let note = annotation.note { buffer.write(" note=\"\(note)\"") }
        buffer.write("}")
    }

    package func mention(_ actor: Int, text: String, note: String?, _ plan: ArchivePlan, into buffer: inout TextBuffer) {
        buffer.write("[\(text)]{actor=\(plan.actors[actor].id)")
        if let note { buffer.write(" note=\"\(note)\"") }
        buffer.write("}")
    }

    package func image(_ path: String) -> String { path }
}
