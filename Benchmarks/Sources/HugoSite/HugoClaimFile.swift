package import ArchiveGeneration

extension HugoFiles {
    /// Writes the file of a claim into an empty buffer.
    package func claim(_ record: ClaimRecord, into buffer: inout TextBuffer) {
        buffer.line("---")
        buffer.key("title", record.plan.text)
        buffer.line("verdicts: [\"\(record.plan.rating?.rawValue ?? "not-rated")\"]")
        if let alias = record.alias { buffer.line("aliases: [/claims/\(alias)/]") }
        buffer.line("params:")
        if let rating = record.plan.rating { buffer.line("  verdict: \"\(rating.rawValue)\"") }
        if let summary = record.summary { buffer.key("summary", summary, indent: "  ") }
        if let reviewed = record.reviewed { buffer.line("  reviewed: \"\(reviewed.text)\"") }
        for reviewer in record.reviewers { buffer.line("  reviewers: [\"\(reviewer)\"]") }
        if let made = record.made { buffer.line("  made: \"\(made)\"") }
        buffer.key("about", ids: record.about.map { plan.actors[$0].id }, indent: "  ")
        positions(record.positions, into: &buffer)
        evidence(record.evidence, into: &buffer)
        for (place, relation) in record.relations.enumerated() {
            if place == 0 { buffer.line("  relations:") }
            buffer.line("    - as: \(relation.kind)")
            buffer.line("      to: \(plan.claims[relation.claim].id)")
        }
        buffer.key("topics", ids: record.topics.map { plan.topics[$0].id }, indent: "  ")
        history(record.history, into: &buffer)
        buffer.line("---")
        dialect.write(record.body, plan, into: &buffer)
    }

    private func positions(_ positions: [Position], into buffer: inout TextBuffer) {
        if !positions.isEmpty { buffer.line("  positions:") }
        for position in positions {
            buffer.line("    - by: \(plan.actors[position.by].id)")
            buffer.line("      stance: \(position.stance.rawValue)")
            buffer.line("      on: \"\(position.on.text)\"")
            if let confidence = position.confidence { buffer.line("      confidence: \(confidence)") }
            if let wording = position.wording { buffer.line("      likelihood: \(wording.rawValue)") }
            if let article = position.article { buffer.line("      in: \(plan.articles[article].id)") }
            if let quote = position.quote { buffer.key("quote", quote, indent: "      ") }
            if let note = position.note { buffer.key("note", note, indent: "      ") }
        }
    }

    private func evidence(_ entries: [Evidence], into buffer: inout TextBuffer) {
        if !entries.isEmpty { buffer.line("  evidence:") }
        for entry in entries {
            switch entry.source {
            case .article(let article, let quote):
                buffer.line("    - article: \(plan.articles[article].id)")
                if let quote { buffer.key("quote", quote, indent: "      ") }
            case .address(let address, let title, let publisher, let published, let archived):
                buffer.key("address", address, indent: "    - ")
                buffer.key("title", title, indent: "      ")
                buffer.key("publisher", publisher, indent: "      ")
                buffer.line("      published: \"\(published.text)\"")
                buffer.key("archived", archived, indent: "      ")
            }
            buffer.line("      stance: \(entry.stance.rawValue)")
            if let page = entry.page { buffer.key("page", page, indent: "      ") }
            if let accessed = entry.accessed { buffer.line("      accessed: \"\(accessed.text)\"") }
            if let note = entry.note { buffer.key("note", note, indent: "      ") }
        }
    }

    private func history(_ entries: [HistoryEntry], into buffer: inout TextBuffer) {
        if !entries.isEmpty { buffer.line("  history:") }
        for entry in entries {
            buffer.line("    - on: \"\(entry.on.text)\"")
            buffer.line("      kind: \(entry.kind)")
            if let from = entry.from { buffer.line("      from: \"\(from.rawValue)\"") }
            if let to = entry.to { buffer.line("      to: \"\(to.rawValue)\"") }
            if let note = entry.note { buffer.key("note", note, indent: "      ") }
        }
    }
}
