import ArchiveModel
import Hypertext
import Markup

/// The whole archive as one printable text (CommonMark 0.30): claims with all that is said on them, articles with their archived
/// texts, actors. The analyses of claims stay on their pages, which the headings lead to: they are written around links.
struct MarkdownExport {
    let site: Site

    private var archive: Archive { site.archive }
    private var words: Words { site.words }

    func append(to output: inout [UInt8]) {
        var lines: [String] = ["# " + text(archive.settings.title)]
        if let description = archive.settings.description { lines.append(text(description)) }
        lines.append(MarkdownText.link(site.routes.absolute(Routes.home).text, to: site.routes.absolute(Routes.home)))
        if let license = archive.settings.license {
            let name = license.url.map { MarkdownText.link(license.name, to: $0) } ?? text(license.name)
            lines.append(words.phrase(.license).filled(("license", name)))
        }
        lines.append("## " + text(words.plural(.claim)))
        for handle in archive.claims.allHandles { append(claim: handle, to: &lines) }
        lines.append("## " + text(words.plural(.article)))
        for article in archive.articles { append(article, to: &lines) }
        lines.append("## " + text(words.plural(.actor)))
        for actor in archive.actors { append(actor, to: &lines) }
        output.append(utf8: lines.joined(separator: "\n\n") + "\n")
    }

    private func text(_ text: String) -> String { MarkdownText.escaped(text) }

    private func link(_ record: some ArchiveRecord, _ route: Route) -> String {
        MarkdownText.link(record.displayTitle, to: site.routes.absolute(route))
    }

    private func link(_ article: Handle<Article>) -> String {
        link(archive[article], Routes.article(archive[article].id))
    }

    // MARK: Claims

    private func append(claim handle: Handle<Claim>, to lines: inout [String]) {
        let claim = archive[handle]
        lines.append("### " + link(claim, Routes.claim(claim.id)))
        if let withdrawn = claim.header.withdrawn { return append(withdrawn, to: &lines) }
        if let verdict = claim.verdict?.value {
            lines.append("**" + words[.verdictIs] + " " + text(verdict.label) + "**")
        } else {
            lines.append("**" + words[.notRated] + "**")
        }
        if let summary = claim.summary { lines.append(text(summary.value)) }
        if let reviewed = claim.reviewed?.value {
            let reviewers = claim.reviewers.map(text).joined(separator: ", ")
            lines.append(
                words.phrase(reviewers.isEmpty ? .reviewedOn : .reviewedBy).filled(
                    ("date", words.date(reviewed)), ("reviewers", reviewers)))
        }
        append(.positions, claim.positions.map(item), to: &lines)
        append(.evidence, claim.evidence.map(item), to: &lines)
        append(.appearances, archive.backReferences.citations[handle].map(item), to: &lines)
        append(.history, claim.header.history.map(item), to: &lines)
    }

    /// Who says it and how stands with the words: those that deny a claim must not look like words that make it.
    private func item(_ citation: Citation) -> String {
        let article = archive[citation.article]
        let annotation = Int(citation.annotation)
        let written = article.body.annotations[annotation]
        let report = words.report(
            of: written.stance, by: article.annotations[annotation].speakers.map { archive[$0].displayTitle },
            isUnnamed: !written.by.isEmpty, wording: written.wording?.value)
        return link(citation.article) + ": “" + text(article.body.text[written.text]) + "” – " + text(report)
    }

    private func item(_ entry: HistoryEntry) -> String {
        let scale = archive.settings.ratings
        var line = words.date(entry.on.value) + ": " + text(words.event(of: entry, scale: scale))
        if entry.kind != .verdict, let to = entry.to?.value { line += " (" + text(scale.rating(to)?.label ?? to) + ")" }
        if let note = entry.note { line += ". " + text(note) }
        return line
    }

    private func item(_ position: Position) -> String {
        var facts = ["**" + words.verb(position.stance) + "**: " + text(archive[position.by.value].displayTitle)]
        if let wording = position.wording { facts.append(words.certainty(of: wording)) }
        if let confidence = position.confidence { facts.append(words.confidence(confidence)) }
        if let on = position.on { facts.append(words.date(on.value)) }
        var parts = [facts.joined(separator: ", ")]
        if let article = position.article { parts.append(words.phrase(.inSource).filled(("article", source(article.value)))) }
        if let url = position.url { parts.append(MarkdownText.link(words[.source], to: url.value)) }
        if let quote = position.quote { parts.append("“" + text(quote.value) + "”") }
        if let note = position.note { parts.append(words.phrase(.remark).filled(("note", text(note.value)))) }
        return parts.joined(separator: ". ")
    }

    private func item(_ evidence: Evidence) -> String {
        var facts: [String] = []
        switch evidence.source {
        case .article(let article): facts.append(source(article.value))
        case .web(let address, let title): facts.append(MarkdownText.link(title, to: address.value))
        }
        if let publisher = evidence.publisher { facts.append(text(publisher)) }
        if let published = evidence.published { facts.append(words.date(published.value)) }
        if let page = evidence.page { facts.append(words.phrase(.pageOfSource).filled(("page", text(page)))) }
        if let archived = evidence.archived { facts.append(MarkdownText.link(words[.archivedCopy], to: archived.value)) }
        var parts = ["**" + words.heading(evidence.stance) + "**: " + facts.joined(separator: ", ")]
        if let quote = evidence.quote { parts.append("“" + text(quote.value) + "”") }
        if let translation = evidence.translation {
            parts.append(words.phrase(.translation).filled(("translation", text(translation))))
        }
        if let note = evidence.note { parts.append(words.phrase(.remark).filled(("note", text(note.value)))) }
        return parts.joined(separator: ". ")
    }

    /// A source that was withdrawn is told as such where something rests on it.
    private func source(_ article: Handle<Article>) -> String {
        link(article) + (archive[article].isWithdrawn ? " (" + words[.withdrawn] + ")" : "")
    }

    // MARK: Articles and actors

    private func append(_ article: Article, to lines: inout [String]) {
        lines.append("### " + link(article, Routes.article(article.id)))
        if let withdrawn = article.header.withdrawn { return append(withdrawn, to: &lines) }
        var facts = [words.date(article.published.value)]
        if let outlet = article.outlet { facts.append(text(outlet.text)) }
        facts += article.authors.map { text($0.text) }
        if let url = article.url { facts.append(MarkdownText.link(words[.original], to: url.value)) }
        if let archived = article.archived { facts.append(MarkdownText.link(words[.archivedCopy], to: archived.value)) }
        lines.append(facts.joined(separator: ", "))
        if let summary = article.summary { lines.append(text(summary.value)) }
        append(article.body, to: &lines)
    }

    private func append(_ actor: Actor, to lines: inout [String]) {
        lines.append("### " + link(actor, Routes.actor(actor.id)))
        if let withdrawn = actor.header.withdrawn { return append(withdrawn, to: &lines) }
        lines.append(
            ([words.nature(actor.nature)] + [actor.description].compactMap { $0.map(text) }).joined(separator: ". "))
    }

    // MARK: Parts

    private func append(_ withdrawn: Withdrawal, to lines: inout [String]) {
        lines.append(
            "**" + words[.withdrawn] + "** – " + words.phrase(.withdrawnOn).filled(("date", words.date(withdrawn.on.value))) + " "
                + text(withdrawn.note))
    }

    private func append(_ title: Word, _ items: [String], to lines: inout [String]) {
        guard !items.isEmpty else { return }
        lines.append("#### " + words[title])
        lines.append(items.map { "- " + $0 }.joined(separator: "\n"))
    }

    /// The published blocks of a body, quoted.
    private func append(_ body: Body, to lines: inout [String]) {
        for block in body.blocks where block.isPublished {
            lines.append("> " + text(body.text[block.text]))
        }
    }
}
