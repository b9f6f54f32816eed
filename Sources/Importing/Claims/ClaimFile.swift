internal import ArchiveModel
internal import Hypertext
internal import Markup

/// Writes a claim, or an actor, as a record: front matter without a body.
enum ClaimFile {
    /// What an imported claim became in an archive.
    struct Record {
        var claim: ImportedClaim
        var verdict: Rating?
        var summary: String?
        var reviewed: PartialDate?
        /// Ids of actors.
        var claimants: [String] = []
        var about: [String] = []
        var isDraft = false
    }

    static func text(of record: Record) -> String {
        let claim = record.claim
        var lines = ["---", "claim: " + YAMLText.scalar(claim.text)]
        func add(_ key: String, _ value: String?) {
            if let value, !value.trimmedText.isEmpty { lines.append("\(key): " + YAMLText.scalar(value)) }
        }
        if record.isDraft { lines.append("draft: true") }
        if let language = claim.language { lines.append("language: \(language)") }
        if let verdict = record.verdict { add("verdict", verdict.id) }
        add("summary", record.summary)
        if let reviewed = record.reviewed { lines.append("reviewed: \(reviewed.text)") }
        if !claim.reviewers.isEmpty {
            lines.append("reviewers: [\(claim.reviewers.map(YAMLText.scalar).joined(separator: ", "))]")
        }
        if let made = claim.made { lines.append("made: \(made.text)") }
        if !record.about.isEmpty { lines.append("about: [\(record.about.joined(separator: ", "))]") }
        if !claim.topics.isEmpty { lines.append("topics: [\(claim.topics.joined(separator: ", "))]") }
        lines += positions(of: record)
        lines += evidence(of: record)
        if let verdict = record.verdict, let published = claim.reviewPublished ?? record.reviewed {
            lines += ["history:", "  - on: \(published.text)", "    kind: published", "    to: " + YAMLText.scalar(verdict.id)]
        }
        let extra = claim.extra.filter { !$0.value.trimmedText.isEmpty }
        if !extra.isEmpty { lines.append("extra:") }
        for entry in extra { lines.append("  \(entry.key): " + YAMLText.scalar(entry.value)) }
        return lines.joined(separator: "\n") + "\n---\n"
    }

    static func text(of actor: ImportedActor, nature: Actor.Nature) -> String {
        var lines = ["---", "name: " + YAMLText.scalar(actor.name), "kind: \(nature.rawValue)"]
        let addresses = actor.sameAs.compactMap { Address(web: $0)?.text }
        if !addresses.isEmpty { lines += ["same_as:"] + addresses.map { "  - " + YAMLText.scalar($0) } }
        return lines.joined(separator: "\n") + "\n---\n"
    }

    private static func positions(of record: Record) -> [String] {
        guard !record.claimants.isEmpty else { return [] }
        var lines = ["positions:"]
        for id in record.claimants {
            lines.append("  - by: \(id)")
            if let made = record.claim.made { lines.append("    on: \(made.text)") }
            if let url = record.claim.appearance.flatMap({ Address(web: $0)?.text }) {
                lines.append("    url: " + YAMLText.scalar(url))
            }
        }
        return lines
    }

    private static func evidence(of record: Record) -> [String] {
        var sources = record.claim.evidence
        if var review = record.claim.review {
            review.stance =
                switch record.verdict?.tone {
                case .true?: .supports
                case .false?: .undermines
                case .mixed?, .open?, nil: .context
                }
            sources.append(review)
        }
        var known: Set<String> = []
        var lines: [String] = []
        for source in sources {
            guard let url = Address(web: source.url)?.text, known.insert(url).inserted else { continue }
            lines += ["  - url: " + YAMLText.scalar(url), "    title: " + YAMLText.scalar(source.title)]
            lines.append("    stance: \((source.stance ?? .context).rawValue)")
            if let publisher = source.publisher { lines.append("    publisher: " + YAMLText.scalar(publisher)) }
            if let published = source.published { lines.append("    published: \(published.text)") }
            if let archived = source.archived.flatMap({ Address(web: $0)?.text }) {
                lines.append("    archived: " + YAMLText.scalar(archived))
            }
        }
        return lines.isEmpty ? [] : ["evidence:"] + lines
    }
}
