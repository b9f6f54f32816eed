import ArchiveModel
import Hypertext
import Markup

/// The whole archive as one printable text (CommonMark 0.30): claims with all that is said on them, articles with their archived
/// texts, actors. The analyses of claims stay on their pages, which the headings lead to: they are written around links.
struct MarkdownExport {
    let site: Site

    private var archive: Archive { site.archive }

    func append(to output: inout [UInt8]) {
        var lines: [String] = ["# " + text(archive.settings.title)]
        if let description = archive.settings.description { lines.append(text(description)) }
        lines.append(MarkdownText.link(site.routes.absolute(Routes.home).text, to: site.routes.absolute(Routes.home)))
        if let license = archive.settings.license {
            lines.append("Licence: " + (license.url.map { MarkdownText.link(license.name, to: $0) } ?? text(license.name)))
        }
        lines.append("## Claims")
        for handle in archive.claims.allHandles { append(claim: handle, to: &lines) }
        lines.append("## Articles")
        for article in archive.articles { append(article, to: &lines) }
        lines.append("## Actors")
        for actor in archive.actors { append(actor, to: &lines) }
        output.append(utf8: lines.joined(separator: "\n\n") + "\n")
    }

    private func text(_ text: String) -> String { MarkdownText.escaped(text) }

    private func link(_ record: some ArchiveRecord, _ route: Route) -> String {
        MarkdownText.link(record.displayTitle, to: site.routes.absolute(route))
    }

    // MARK: Claims

    private func append(claim handle: Handle<Claim>, to lines: inout [String]) {
        let claim = archive[handle]
        lines.append("### " + link(claim, Routes.claim(claim.id)))
        if let withdrawn = claim.header.withdrawn { return append(withdrawn, to: &lines) }
        if let verdict = claim.verdict?.value {
            let reviewed = claim.reviewed.map { ", reviewed " + site.words.date($0.value) } ?? ""
            let reviewers = claim.reviewers.isEmpty ? "" : " by " + claim.reviewers.map(text).joined(separator: ", ")
            lines.append("**Verdict: " + text(verdict.label) + "**" + reviewed + reviewers)
        } else {
            lines.append("**Not rated**")
        }
        if let summary = claim.summary { lines.append(text(summary.value)) }
        append("Positions", claim.positions.map(item), to: &lines)
        append("Evidence", claim.evidence.map(item), to: &lines)
        let carriers = archive.backReferences.citations[handle].map { citation -> String in
            let article = archive[citation.article]
            return link(article, Routes.article(article.id)) + ": “"
                + text(article.body.text[article.body.annotations[Int(citation.annotation)].text]) + "”"
        }
        append("In articles", carriers, to: &lines)
        append(
            "History",
            claim.header.history.map { entry in
                site.words.date(entry.on.value) + ": " + entry.kind.rawValue
                    + change(entry) + (entry.note.map { ". " + text($0) } ?? "")
            }, to: &lines)
    }

    private func change(_ entry: HistoryEntry) -> String {
        guard entry.from != nil || entry.to != nil else { return "" }
        let (from, to) = (entry.from.map { text($0.value) }, entry.to.map { text($0.value) })
        return entry.kind == .verdict ? " " + (from ?? "none") + " → " + (to ?? "none") : to.map { " as " + $0 } ?? ""
    }

    private func item(_ position: Position) -> String {
        var line = "**" + text(archive[position.by.value].displayTitle) + "** " + position.stance.rawValue + " it"
        if let wording = position.wording { line += ", as " + wording.word }
        if let confidence = position.confidence { line += ", with " + site.words.confidence(confidence) }
        if let on = position.on { line += ", " + site.words.date(on.value) }
        if let article = position.article {
            line += ", in " + link(archive[article.value], Routes.article(archive[article.value].id))
        }
        if let url = position.url { line += ", " + MarkdownText.link(url.value.text, to: url.value) }
        if let quote = position.quote { line += ": “" + text(quote.value) + "”" }
        if let note = position.note { line += " (" + text(note.value) + ")" }
        return line
    }

    private func item(_ evidence: Evidence) -> String {
        var line = "**" + evidence.stance.rawValue + "**: "
        switch evidence.source {
        case .article(let article): line += link(archive[article.value], Routes.article(archive[article.value].id))
        case .web(let address, let title): line += MarkdownText.link(title, to: address.value)
        }
        if let publisher = evidence.publisher { line += ", " + text(publisher) }
        if let published = evidence.published { line += ", " + site.words.date(published.value) }
        if let page = evidence.page { line += ", " + text(page) }
        if let archived = evidence.archived { line += ", " + MarkdownText.link("archived copy", to: archived.value) }
        if let quote = evidence.quote { line += ": “" + text(quote.value) + "”" }
        if let note = evidence.note { line += " (" + text(note.value) + ")" }
        return line
    }

    // MARK: Articles and actors

    private func append(_ article: Article, to lines: inout [String]) {
        lines.append("### " + link(article, Routes.article(article.id)))
        if let withdrawn = article.header.withdrawn { return append(withdrawn, to: &lines) }
        var facts = [site.words.date(article.published.value)]
        if let outlet = article.outlet { facts.append(text(outlet.text)) }
        facts += article.authors.map { text($0.text) }
        if let url = article.url { facts.append(MarkdownText.link("original", to: url.value)) }
        if let archived = article.archived { facts.append(MarkdownText.link("archived copy", to: archived.value)) }
        lines.append(facts.joined(separator: ", "))
        if let summary = article.summary { lines.append(text(summary.value)) }
        append(article.body, to: &lines)
    }

    private func append(_ actor: Actor, to lines: inout [String]) {
        lines.append("### " + link(actor, Routes.actor(actor.id)))
        if let withdrawn = actor.header.withdrawn { return append(withdrawn, to: &lines) }
        lines.append(
            ([site.words.nature(actor.nature)] + [actor.description].compactMap { $0.map(text) }).joined(separator: ". "))
    }

    // MARK: Parts

    private func append(_ withdrawn: Withdrawal, to lines: inout [String]) {
        lines.append("Withdrawn " + site.words.date(withdrawn.on.value) + ". " + text(withdrawn.note))
    }

    private func append(_ title: String, _ items: [String], to lines: inout [String]) {
        guard !items.isEmpty else { return }
        lines.append(title + ":")
        lines.append(items.map { "- " + $0 }.joined(separator: "\n"))
    }

    /// The published blocks of a body, quoted.
    private func append(_ body: Body, to lines: inout [String]) {
        for block in body.blocks where block.isPublished {
            lines.append("> " + text(body.text[block.text]))
        }
    }
}
