internal import ArchiveModel
package import Diagnostics
internal import Hypertext
internal import Markup

/// Turns one draft into a record: every reference becomes a handle, every default is filled in.
///
/// The part that is common to all kinds; each kind's own part is an extension in a file of its own.
struct RecordLinker {
    var context: LinkingContext
    /// Path below `assets/` to SHA-256.
    let assets: [String: String]
    let translations: Translations
    let actorNames: ActorNames
    let articleAddresses: ArticleAddresses

    mutating func header<Draft: RecordDraft>(
        _ entry: Directory.Entry<Draft>, reference: RecordReference
    ) -> RecordHeader {
        let draft = entry.draft?.header ?? HeaderDraft()
        return RecordHeader(
            id: entry.id, file: entry.file, opening: draft.opening, aliases: (draft.aliases ?? []).map(\.value),
            language: draft.language?.value ?? context.settings.language, statedLanguage: draft.language?.value,
            translations: translations[reference], isDraft: draft.isDraft ?? false,
            withdrawn: draft.withdrawn.flatMap { withdrawal($0, Draft.kind, of: entry.id) },
            history: history(draft, isClaim: Draft.kind == .claim),
            accepts: (draft.accepts ?? []).map { Acceptance(id: $0.key, reason: $0.value.value) },
            extra: (draft.extra ?? []).map { Extra(key: $0.key.value, value: $0.value.value) })
    }

    private mutating func withdrawal(_ draft: WithdrawalDraft, _ kind: RecordKind, of id: String) -> Withdrawal? {
        guard let on = draft.on, let note = draft.note else { return nil }
        if let other = draft.replacedBy, other.value == id {
            context.report(
                .relationToItself, at: other.range, "a record cannot take its own place",
                help: "Name another record, or take the key out.")
            return Withdrawal(on: on, note: note, replacedBy: nil)
        }
        return Withdrawal(on: on, note: note, replacedBy: draft.replacedBy.flatMap { replacement($0, kind) })
    }

    /// What takes a withdrawn record's place: it is of the same kind.
    private mutating func replacement(_ reference: Located<String>, _ kind: RecordKind) -> RecordReference? {
        let other = RecordKind.allCases.first { $0 != kind && context.names.entry($0, reference.value) != nil }
        guard context.names.entry(kind, reference.value) == nil, let other else { return context.resolve(kind, reference) }
        context.report(
            .replacementOfAnotherKind, at: reference.range,
            "“\(reference.value)” is \(other.withArticle), which cannot take the place of \(kind.withArticle)",
            help: "Name \(kind.withArticle), or take the key out and tell in the `note` where to look.")
        return nil
    }

    private mutating func history(_ header: HeaderDraft, isClaim: Bool) -> [HistoryEntry] {
        (header.history ?? []).compactMap { draft in
            guard let on = draft.on, let kind = draft.kind else { return nil }
            if draft.note == nil, kind.value != .published, !header.isUnread("note", in: draft) {
                context.report(
                    .missingKey, at: kind.range, "an entry of kind `\(kind.value.rawValue)` needs a `note`",
                    help: "Say what changed and why.")
            }
            if let stray = draft.from ?? draft.to, !isClaim {
                context.report(
                    .strayHistoryKey, at: stray.range, "`from` and `to` are of claims, which have a verdict; this is none",
                    help: "Take it out.")
            }
            for rating in [draft.from, draft.to].compactMap({ $0 }) where isClaim { checkHistorical(rating) }
            return HistoryEntry(
                on: on, kind: kind.value, note: draft.note, from: draft.from, to: draft.to,
                range: ByteRange(draft.range))
        }
    }

    private mutating func checkHistorical(_ rating: Located<String>) {
        let scale = context.settings.ratings
        guard scale.rating(rating.value) == nil, !scale.retired.contains(rating.value) else { return }
        // The verdict that a history ends with is told of where it stands.
        guard !context.diagnostics.contains(where: { $0.kind == .unknownRating && $0.message.contains("“\(rating.value)”") })
        else { return }
        context.report(
            .unknownRating, at: rating.range, "the scale has no rating “\(rating.value)”, and does not name it as retired",
            help: NearMiss.help(for: rating.value, in: scale.ratings.map(\.id) + scale.retired, what: "rating"),
            fix: context.correction(of: rating.value, at: rating.range, among: scale.ratings.map(\.id) + scale.retired))
    }

    mutating func media(_ drafts: [MediumDraft]?) -> [Medium] {
        (drafts ?? []).compactMap { draft in
            guard let file = draft.file, let alt = draft.alt else { return nil }
            guard let hash = assets[file.value] else {
                reportMissingAsset(file.value, at: file.range)
                return nil
            }
            return Medium(
                file: file, alt: alt, caption: draft.caption, credit: draft.credit, url: draft.url?.value,
                archived: draft.archived?.value, sha256: hash)
        }
    }

    mutating func reportMissingAsset(_ path: String, at range: ByteRange) {
        var parts = path.split(separator: "/")
        while let first = parts.first, ["..", ".", "Content", "assets"].contains(first) { parts.removeFirst() }
        let below = parts.joined(separator: "/")
        let meant = below != path && assets[below] != nil ? below : nil
        let help =
            meant.map { "The path is relative to Content/assets: write “\($0)”." }
            ?? (path.split(separator: "/").contains("..") || path.hasPrefix("/")
                ? "The path is relative to Content/assets and stays below it: “pictures/harbour.png”, for instance."
                : NearMiss.nearest(to: path, in: assets.keys.sorted()).map { "Did you mean “\($0)”?" }
                    ?? "Put the file there, or correct the path.")
        context.report(
            .unknownAsset, at: range, "there is no file “\(path)” in Content/assets", help: help,
            fix: meant.map { .replace(path, with: $0, at: Place(context.file, range.range)) }
                ?? context.correction(of: path, at: range, among: assets.keys))
    }

    /// What each of a body's links leads to; images are looked up on the way.
    mutating func linkTargets(of body: Body) -> [LinkTarget] {
        for image in body.images {
            let path = String(image.path.dropFirst("/assets/".count))
            if assets[path] == nil { reportMissingAsset(path, at: image.source) }
        }
        return body.links.map { link in
            switch link.target {
            case .record(let kind, let id, let fragment):
                guard let record = context.resolve(kind, Located(id, link.source)) else { return .fragment("") }
                return .record(record, fragment: fragment)
            case .fragment(let fragment): return .fragment(fragment)
            case .path(let path): return .site(path: path)
            }
        }
    }
}

extension DiagnosticKind {
    package static let strayHistoryKey = DiagnosticKind(
        "stray-history-key", .error, "an entry of `history` has a key that does not belong to it",
        explanation: """
            `from` and `to` say how a verdict changed. They stand in the first entry of a claim's history (`to` alone) and in
            entries of kind `verdict`; anywhere else they would change a verdict in passing.
            """,
        wrong: """
            -- Content/actors/bo-lind.md --
            ---
            name: Bo Lind
            kind: person
            history:
              - {on: 2024-03-03, kind: published, to: ‸false}
            ---
            """,
        right: """
            -- Content/actors/bo-lind.md --
            ---
            name: Bo Lind
            kind: person
            history:
              - {on: 2024-03-03, kind: published}
            ---
            """)

    package static let replacementOfAnotherKind = DiagnosticKind(
        "replacement-of-another-kind", .error, "`replaced_by` names a record of another kind",
        explanation: """
            The page of a withdrawn record leads its readers, and its former addresses, to what takes its place. Only a record of
            the same kind can: a claim takes the place of a claim, an actor that of an actor.
            """,
        wrong: """
            -- Content/claims/ferry-late.md --
            ---
            claim: The ferry is late
            withdrawn: {on: 2024-03-03, note: Nobody said so., replaced_by: ‸harbour-report}
            ---
            """,
        right: """
            -- Content/claims/ferry-late.md --
            ---
            claim: The ferry is late
            withdrawn: {on: 2024-03-03, note: Nobody said so., replaced_by: harbour-closed}
            ---
            """)
}
