package import ArchiveModel
package import Diagnostics
internal import Hypertext
internal import Markup

/// Reads `site.json`.
package enum SettingsReader {
    /// The settings, or nothing where an error keeps them from being used.
    ///
    /// - Parameters:
    ///   - assets: the paths below `Content/assets/`, in NFC.
    ///   - baseURL: takes the place of the one in the file.
    ///   - catalog: everything that the program can find wrong, for `rules`.
    package static func read(
        _ source: SourceText, assets: Set<String>, baseURL: BaseURL? = nil,
        catalog: [DiagnosticKind] = ReadingDiagnostics.all + CheckCatalog.all.map { $0.kind }
    ) -> Diagnosed<SiteSettings?> {
        if let problem = TextEncoding.problem(in: source) { return Diagnosed(nil, [problem]) }
        let json = JSONReader.read(source)
        guard let datum = json.value else { return Diagnosed(nil, json.diagnostics) }
        var context = ReadingContext(file: source.path, isTyped: true)
        guard case .mapping(let entries, let start) = datum else {
            context.report(
                .wrongType, at: datum.range, "`site.json` is an object; this is \(datum.described)",
                help: "Begin it with { and end it with }: {\"title\": \"…\", \"baseURL\": \"https://…/\"}.")
            return Diagnosed(nil, json.diagnostics + context.diagnostics)
        }
        var draft = SettingsDraft()
        Field.read(entries, at: start, with: SettingsDraft.fields, into: &draft, &context)
        draft.baseURL = baseURL ?? draft.baseURL
        let settings = settings(draft, assets: assets, catalog: catalog, &context)
        let diagnostics = json.diagnostics + context.diagnostics
        return Diagnosed(diagnostics.contains { $0.severity == .error } ? nil : settings, diagnostics)
    }

    private static func settings(
        _ draft: SettingsDraft, assets: Set<String>, catalog: [DiagnosticKind], _ context: inout ReadingContext
    ) -> SiteSettings? {
        let ratings = scale(draft.ratings, language: draft.language ?? "en", &context)
        var ratingMap: [Extra] = []
        for entry in draft.ratingMap ?? [] {
            if ratings.rating(entry.value.value) == nil {
                context.report(
                    .unknownRating, at: entry.value.range.range, "the scale has no rating “\(entry.value.value)”",
                    help: NearMiss.help(for: entry.value.value, in: ratings.ratings.map(\.id), what: "rating"),
                    fix: context.correction(
                        of: entry.value.value, at: entry.value.range.range, among: ratings.ratings.map(\.id)))
            }
            ratingMap.append(Extra(key: entry.key.value, value: entry.value.value))
        }
        let pageSize = size(draft.pageSize, key: "pageSize", default: 100, &context)
        let feedLimit = size(draft.feedLimit, key: "feedLimit", default: 50, &context)
        let publisher = draft.publisher.flatMap { self.publisher($0, assets: assets, &context) }
        let rules = rules(draft.rules ?? [], catalog: catalog, &context)
        guard let title = draft.title, let baseURL = draft.baseURL else { return nil }
        return SiteSettings(
            title: title, baseURL: baseURL, description: draft.description, language: draft.language ?? "en",
            since: draft.since?.value, publisher: publisher,
            license: draft.license.flatMap { license in
                license.name.map { SiteSettings.License(name: $0, url: license.url?.value) }
            },
            ratings: ratings, ratingMap: ratingMap.sorted { $0.key < $1.key },
            outputs: draft.outputs, pageSize: pageSize, feedLimit: feedLimit, rules: rules)
    }

    private static func size(
        _ value: Located<Int>?, key: String, default standard: Int, _ context: inout ReadingContext
    ) -> Int {
        guard let value else { return standard }
        guard (1...10_000).contains(value.value) else {
            context.report(
                .wrongValue, at: value.range.range, "`\(key)` is a whole number from 1 to 10000",
                help: "Write such a number, or leave the key out for \(standard).")
            return standard
        }
        return value.value
    }

    private static func publisher(
        _ draft: PublisherDraft, assets: Set<String>, _ context: inout ReadingContext
    ) -> SiteSettings.Publisher? {
        var logo: SiteSettings.Logo?
        if let text = draft.logo {
            if text.value.hasPrefix("/assets/") {
                logo = .asset(text.value)
                if !assets.contains(String(text.value.dropFirst("/assets/".count))) {
                    context.report(
                        .unknownAsset, at: text.range.range, "there is no file “\(text.value.dropFirst())” in Content",
                        help: "Put the file there, or correct the path.")
                }
            } else if let address = Address(web: text.value) {
                logo = .web(address)
            } else {
                context.wrongValue(text.value, at: text.range.range, key: "logo", wanted: .logo)
            }
        }
        guard let name = draft.name else { return nil }
        return SiteSettings.Publisher(
            name: name, url: draft.url?.value, logo: logo, sameAs: (draft.sameAs ?? []).map(\.value))
    }

    private static func scale(_ draft: RatingsDraft?, language: String, _ context: inout ReadingContext) -> RatingScale {
        var ratings: [Rating] = []
        for item in draft?.scale ?? [] {
            guard let id = item.id else { continue }
            if let violation = Identifier.violation(in: id.value) {
                context.report(
                    .invalidID, at: id.range.range, "“\(id.value)” cannot be an id: it \(violation)",
                    help: "Write an id of lower-case letters, digits and single hyphens, and the words for readers as `label`.",
                    fix: Identifier.nearest(to: id.value).map {
                        .replace(id.value, with: $0, at: Place(context.file, id.range.range))
                    })
            } else if id.value == ReservedIdentifiers.unrated {
                context.report(
                    .reservedID, at: id.range.range, "“unrated” cannot be a rating: it stands for claims without a verdict",
                    help: "Choose another id, such as unproven.")
            } else if ratings.contains(where: { $0.id == id.value }) {
                context.report(
                    .duplicateID, at: id.range.range, "the scale has the rating “\(id.value)” already",
                    help: "Give one of the two another id, or take it out.")
            }
            guard let label = item.label, let tone = item.tone else { continue }
            ratings.append(
                Rating(id: id.value, label: label, value: item.value, tone: tone, description: item.description))
        }
        let retired = (draft?.retired ?? []).map(\.value)
        let builtin = RatingScale.builtin(language: language)
        guard let draft else { return builtin }
        return RatingScale(
            name: draft.name, version: draft.version,
            ratings: draft.scale == nil ? builtin.ratings : ratings, retired: retired)
    }
}

extension DiagnosticKind {
    package static let unknownRating = DiagnosticKind(
        "unknown-rating", .error, "a rating is not on the site's scale",
        explanation: """
            A verdict is one of the ratings of the scale in `site.json`, or of the built-in one: `true`, `mostly-true`,
            `mixed`, `mostly-false`, `false`, `unproven`. An entry of `history` may also name one that
            `ratings.retired` lists.
            """,
        wrong: """
            -- Content/claims/ferry-late.md --
            ---
            claim: The ferry is late
            verdict: ‸flase
            summary: The log says so.
            reviewed: 2024-03-03
            history:
              - {on: 2024-03-03, kind: published, to: false}
            evidence:
              - {article: harbour-report, stance: undermines}
            ---
            """,
        right: """
            -- Content/claims/ferry-late.md --
            ---
            claim: The ferry is late
            verdict: false
            summary: The log says so.
            reviewed: 2024-03-03
            history:
              - {on: 2024-03-03, kind: published, to: false}
            evidence:
              - {article: harbour-report, stance: undermines}
            ---
            """)

    package static let unknownAsset = DiagnosticKind(
        "unknown-asset", .error, "a file below `assets` does not exist",
        explanation: """
            A picture, recording or document that a page shows lies below `Content/assets/`. One that is not there would leave
            a hole in the page.
            """,
        wrong: """
            -- Content/actors/bo-lind.md --
            ---
            name: Bo Lind
            kind: person
            ---
            ![The harbour](‸/assets/harbour.png)
            """,
        right: """
            -- Content/assets/harbour.png --
            (a picture)
            -- Content/actors/bo-lind.md --
            ---
            name: Bo Lind
            kind: person
            ---
            ![The harbour](/assets/harbour.png)
            """)
}
