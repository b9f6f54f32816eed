/// The files of an archive in its own content format.
package struct ContentFiles: Sendable {
    let plan: ArchivePlan
    let dialect = ContentDialect()

    package init(_ plan: ArchivePlan) {
        self.plan = plan
    }

    /// Writes the file of an article into an empty buffer.
    package func article(_ record: ArticleRecord, into buffer: inout TextBuffer) {
        buffer.line("---")
        buffer.key("title", record.plan.title)
        buffer.line("published: \(record.published)")
        if record.plan.kind != .news { buffer.line("kind: \(record.plan.kind.rawValue)") }
        if record.plan.text != .full { buffer.line("text: \(record.plan.text.rawValue)") }
        if record.showsExcerpts { buffer.line("display: excerpts") }
        buffer.key("outlet", plan.actors[record.outlet].name)
        for (place, author) in record.authors.enumerated() {
            if place == 0 { buffer.line("authors:") }
            buffer.write("  - ")
            buffer.scalar(plan.actors[author].name)
            buffer.line("")
        }
        buffer.key("url", record.url)
        if let archived = record.archived { buffer.key("archived", archived) }
        buffer.line("accessed: \(record.accessed.text)")
        if let updated = record.updated { buffer.line("updated: \(updated.text)") }
        buffer.key("topics", ids: record.topics.map { plan.topics[$0].id })
        buffer.key("summary", record.summary)
        if let origin = record.plan.origin { buffer.line("origin: \(plan.articles[origin].id)") }
        if let medium = record.medium {
            buffer.line("media:")
            buffer.key("file", medium.file, indent: "  - ")
            buffer.key("alt", medium.alt, indent: "    ")
            buffer.key("credit", medium.credit, indent: "    ")
        }
        if let alias = record.alias { buffer.key("aliases", ids: [alias]) }
        buffer.line("---")
        dialect.write(record.body, plan, into: &buffer)
    }

    /// Writes the file of an actor into an empty buffer.
    package func actor(_ record: ActorRecord, into buffer: inout TextBuffer) {
        buffer.line("---")
        buffer.key("name", record.plan.name)
        buffer.line("kind: \(record.plan.kind.rawValue)")
        buffer.key("description", record.description)
        if let other = record.plan.otherName {
            buffer.write("also_known_as: [")
            buffer.scalar(other)
            buffer.line("]")
        }
        for address in record.sameAs { buffer.line("same_as: [\"\(address)\"]") }
        for (place, relation) in record.relations.enumerated() {
            if place == 0 { buffer.line("relations:") }
            buffer.key("as", relation.label, indent: "  - ")
            buffer.line("    to: \(plan.actors[relation.to].id)")
            buffer.line("    since: \(relation.since)")
            if let until = relation.until { buffer.line("    until: \(until)") }
            if let article = relation.article { buffer.line("    article: \(plan.articles[article].id)") }
        }
        buffer.line("---")
        dialect.write(record.body, plan, into: &buffer)
    }

    /// Writes the file of a topic into an empty buffer.
    package func topic(_ topic: TopicPlan, into buffer: inout TextBuffer) {
        buffer.line("---")
        buffer.key("title", topic.title)
        buffer.key("summary", "Reports and claims that concern \(topic.title.lowercased()).")
        buffer.line("---")
        buffer.line("")
        buffer.line("The dossier gathers what was published and what was said.")
    }
}
