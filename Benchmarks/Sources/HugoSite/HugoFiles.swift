package import ArchiveGeneration

/// The content files of a Hugo site that shows what the archive shows. What the templates link is in the front matter, as
/// ids.
package struct HugoFiles: Sendable {
    let plan: ArchivePlan
    let dialect = HugoDialect()

    package init(_ plan: ArchivePlan) {
        self.plan = plan
    }

    /// Writes the file of an article into an empty buffer.
    package func article(_ record: ArticleRecord, into buffer: inout TextBuffer) {
        let gathered = HugoAnnotations(record.body)
        buffer.line("---")
        buffer.key("title", record.plan.title)
        buffer.line("date: \(record.plan.day.text)")
        buffer.line("years: [\"\(record.plan.day.civil.year)\"]")
        if let alias = record.alias { buffer.line("aliases: [/articles/\(alias)/]") }
        buffer.line("params:")
        buffer.line("  published: \"\(record.published)\"")
        buffer.line("  form: \(record.plan.kind.rawValue)")
        buffer.line("  text: \(record.plan.text.rawValue)")
        buffer.line("  outlet: \(plan.actors[record.outlet].id)")
        buffer.key("authors", ids: record.authors.map { plan.actors[$0].id }, indent: "  ")
        buffer.key("original", record.url, indent: "  ")
        if let archived = record.archived { buffer.key("archived", archived, indent: "  ") }
        buffer.line("  accessed: \"\(record.accessed.text)\"")
        buffer.key("topics", ids: record.topics.map { plan.topics[$0].id }, indent: "  ")
        buffer.key("summary", record.summary, indent: "  ")
        if let origin = record.plan.origin { buffer.line("  origin: \(plan.articles[origin].id)") }
        if let medium = record.medium {
            buffer.line("  media:")
            buffer.key("file", medium.file, indent: "    - ")
            buffer.key("alt", medium.alt, indent: "      ")
            buffer.key("credit", medium.credit, indent: "      ")
        }
        buffer.line("  annotations:")
        for (annotation, exact, context) in gathered.claims {
            write(annotation, exact, context, into: &buffer)
        }
        for (place, mention) in gathered.mentions.enumerated() {
            if place == 0 { buffer.line("  mentions:") }
            buffer.line("    - actor: \(plan.actors[mention.actor].id)")
            buffer.key("context", mention.context, indent: "      ")
        }
        buffer.line("---")
        dialect.write(record.body, plan, into: &buffer)
    }

    private func write(_ annotation: Annotation, _ exact: String, _ context: String, into buffer: inout TextBuffer) {
        let slot = annotation.slot
        let claims = [slot.claim, slot.second].compactMap { $0 }
        buffer.key("claims", ids: claims.map { plan.claims[$0].id }, indent: "    - ")
        buffer.line("      number: \(annotation.place + 1)")
        buffer.key("by", ids: slot.speakers.map { plan.actors[$0].id }, indent: "      ")
        buffer.line("      stance: \(slot.stance.rawValue)")
        if let wording = slot.wording { buffer.line("      as: \(wording.rawValue)") }
        if let time = annotation.time { buffer.line("      at: \"\(time)\"") }
        if let note = annotation.note { buffer.key("note", note, indent: "      ") }
        buffer.key("exact", exact, indent: "      ")
        buffer.key("context", context, indent: "      ")
    }

    /// Writes the file of an actor into an empty buffer.
    package func actor(_ record: ActorRecord, into buffer: inout TextBuffer) {
        buffer.line("---")
        buffer.key("title", record.plan.name)
        buffer.line("letters: [\"\(record.plan.name.prefix(1).lowercased())\"]")
        buffer.line("params:")
        buffer.line("  form: \(record.plan.kind.rawValue)")
        buffer.key("description", record.description, indent: "  ")
        if let other = record.plan.otherName { buffer.key("otherName", other, indent: "  ") }
        for address in record.sameAs { buffer.line("  sameAs: [\"\(address)\"]") }
        for (place, relation) in record.relations.enumerated() {
            if place == 0 { buffer.line("  relations:") }
            buffer.key("as", relation.label, indent: "    - ")
            buffer.line("      to: \(plan.actors[relation.to].id)")
            buffer.line("      since: \(relation.since)")
            if let until = relation.until { buffer.line("      until: \(until)") }
            if let article = relation.article { buffer.line("      article: \(plan.articles[article].id)") }
        }
        buffer.line("---")
        dialect.write(record.body, plan, into: &buffer)
    }

    /// Writes the file of a topic into an empty buffer.
    package func topic(_ topic: TopicPlan, into buffer: inout TextBuffer) {
        buffer.line("---")
        buffer.key("title", topic.title)
        buffer.line("params:")
        buffer.key("summary", "Reports and claims that concern \(topic.title.lowercased()).", indent: "  ")
        buffer.line("---")
        buffer.line("")
        buffer.line("The dossier gathers what was published and what was said.")
    }
}
