internal import ArchiveModel
package import Diagnostics
internal import Markup

extension RecordLinker {
    mutating func claim(
        _ entry: Directory.Entry<ClaimDraft>, at index: Int, relations: ClaimRelations
    ) -> Claim {
        let draft = entry.draft ?? ClaimDraft()
        let verdict = draft.verdict.flatMap { rating($0) }
        if draft.verdict != nil { requireReasons(of: draft) }
        let header = header(entry, reference: .claim(Handle(index)))
        let hidesHistory = draft.header.isUnread("verdict") || draft.header.isUnread("history")
        if draft.verdict == nil || verdict != nil, !hidesHistory {
            VerdictHistory.check(header.history, verdict: draft.verdict, opening: draft.header.opening, &context)
        }
        return Claim(
            header: header, claim: draft.claim ?? Located("", 0..<0), verdict: verdict, summary: draft.summary,
            reviewed: draft.reviewed, reviewers: draft.reviewers ?? [], made: draft.made,
            about: context.resolve(Actor.self, draft.about), positions: (draft.positions ?? []).compactMap { position($0) },
            evidence: (draft.evidence ?? []).compactMap { evidence($0, in: draft.header) }, relations: relations[Handle(index)],
            topics: context.resolve(Topic.self, draft.topics).sorted { $0.value < $1.value }, media: media(draft.media),
            body: draft.body, linkTargets: linkTargets(of: draft.body))
    }

    private mutating func rating(_ id: Located<String>) -> Located<Rating>? {
        if let rating = context.settings.ratings.rating(id.value) { return id.map { _ in rating } }
        let ratings = context.settings.ratings.ratings.map(\.id)
        context.report(
            .unknownRating, at: id.range, "the scale has no rating “\(id.value)”",
            help: NearMiss.help(for: id.value, in: ratings, what: "rating"),
            fix: context.correction(of: id.value, at: id.range, among: ratings))
        return nil
    }

    /// A verdict comes with its reason and its date.
    private mutating func requireReasons(of draft: ClaimDraft) {
        func missing(_ key: String, _ summary: String) {
            guard !draft.header.isUnread(key) else { return }
            context.report(
                .missingKey, at: draft.header.opening, "a claim with a verdict needs the key `\(key)`", help: summary)
        }
        if draft.summary == nil { missing("summary", "Add `summary: …`: why, in one or two sentences.") }
        if draft.reviewed == nil { missing("reviewed", "Add `reviewed: …`: the day of the review (YYYY-MM-DD).") }
        if (draft.header.history ?? []).isEmpty {
            missing(
                "history",
                "Add `history:` and below it, as its first entry, `- {on: YYYY-MM-DD, kind: published, to: \(draft.verdict?.value ?? "")}`."
            )
        }
    }

    private mutating func position(_ draft: PositionDraft) -> Position? {
        let article = context.resolve(Article.self, draft.article)
        guard let by = context.resolve(Actor.self, draft.by) else { return nil }
        return Position(
            range: ByteRange(draft.range), by: by, stance: draft.stance ?? .asserts, on: draft.on,
            confidence: draft.confidence, wording: draft.wording, article: article, url: draft.url, quote: draft.quote,
            note: draft.note)
    }

    private mutating func evidence(_ draft: EvidenceDraft, in header: HeaderDraft) -> Evidence? {
        guard let source = source(of: draft, in: header), let stance = draft.stance else { return nil }
        var archivedAs: Handle<Article>?
        if case .web(let address, _) = source { archivedAs = articleAddresses.article(at: address.value) }
        return Evidence(
            range: ByteRange(draft.range), source: source, archivedAs: archivedAs, stance: stance, quote: draft.quote,
            translation: draft.translation?.value, page: draft.page, publisher: draft.publisher,
            published: draft.published, archived: draft.archived, accessed: draft.accessed, note: draft.note)
    }

    private mutating func source(of draft: EvidenceDraft, in header: HeaderDraft) -> Evidence.Source? {
        if let translation = draft.translation, draft.quote == nil, !header.isUnread("quote", in: draft) {
            context.report(
                .missingKey, at: translation.range, "a `translation` needs the `quote` that it translates",
                help: "Add the original's words as `quote`.")
        }
        if let reference = draft.article {
            if let stray = draft.url?.range ?? draft.title?.range {
                context.report(
                    .conflictingKeys, at: stray,
                    "a piece of evidence is an `article` of the archive, or a `url` with a `title`, not both",
                    help: "Take one of them out; an article has its address in its own file.")
            }
            return context.resolve(Article.self, reference).map { .article($0) }
        }
        guard !header.isUnread("article", in: draft) else { return nil }
        guard draft.url != nil || header.isUnread("url", in: draft) else {
            context.report(
                .missingKey, at: ByteRange(draft.range), "a piece of evidence needs an `article`, or a `url` with a `title`",
                help: "Add `article: …`, the id of an article of this archive, or `url: …` and `title: …` of a page on the web.")
            return nil
        }
        guard draft.title != nil || header.isUnread("title", in: draft) else {
            context.report(
                .missingKey, at: ByteRange(draft.range), "a piece of evidence with a `url` needs a `title`",
                help: "Add `title: …`: what stands at the address.")
            return nil
        }
        guard let url = draft.url, let title = draft.title else { return nil }
        return .web(url, title: title.value)
    }
}

extension DiagnosticKind {
    package static let conflictingKeys = DiagnosticKind(
        "conflicting-keys", .error, "two keys stand together that exclude each other",
        explanation: """
            A piece of evidence is either an article of the archive (`article`), which has its address and title in its own file,
            or something on the web (`url` with `title`).
            """,
        wrong: """
            -- Content/claims/ferry-late.md --
            ---
            claim: The ferry is late
            evidence:
              - article: harbour-report
                url: ‸https://news.example/harbour
                stance: supports
            ---
            """,
        right: """
            -- Content/claims/ferry-late.md --
            ---
            claim: The ferry is late
            evidence:
              - title: News from the harbour
                url: https://news.example/harbour
                stance: supports
            ---
            """)
}
