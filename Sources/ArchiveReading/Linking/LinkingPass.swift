internal import ArchiveModel
package import Diagnostics
internal import Markup

/// One run of the linker over the whole site.
struct LinkingPass: Sendable {
    let input: Linker.Input
    let directory: Directory
    let assets: [String: String]
    let translations: Translations
    let actorNames: ActorNames
    let articleAddresses: ArticleAddresses
    private let diagnostics: [Diagnostic]

    init(input: Linker.Input, directory: Directory) {
        self.input = input
        self.directory = directory
        assets = Dictionary(input.assets.map { ($0.path, $0.sha256) }) { first, _ in first }
        actorNames = ActorNames(directory)
        articleAddresses = ArticleAddresses(directory)
        let translations = Translations.linked(directory, settings: input.settings)
        self.translations = translations.value
        diagnostics = directory.diagnostics + translations.diagnostics
    }

    func linked() -> LinkedArchive {
        var diagnostics = diagnostics
        let relations = linkRelations(&diagnostics)
        let articles = linked(directory.articles, &diagnostics) { $0.article($1, at: $2) }
        let claims = linked(directory.claims, &diagnostics) { $0.claim($1, at: $2, relations: relations) }
        let actors = linked(directory.actors, &diagnostics) { $0.actor($1, at: $2) }
        let topics = linked(directory.topics, &diagnostics) { $0.topic($1, at: $2) }
        let pages = linked(directory.pages, &diagnostics) { $0.page($1, at: $2) }
        let refused = RefusedRecords(self)
        diagnostics += refused.diagnostics
        let origins = Origins(articles)
        diagnostics += origins.diagnostics
        let quotes = QuoteVerification.verify(
            articles: articles, claims: claims, actors: actors, unreadFiles: unreadFiles, sharing: input.sharing)
        diagnostics += quotes.diagnostics + refused.quoteDiagnostics(articles, unreadFiles: unreadFiles)
        let archive = Archive(
            settings: input.settings, articles: Table(sorted: articles), claims: Table(sorted: claims),
            actors: Table(sorted: actors), topics: Table(sorted: topics), pages: Table(sorted: pages),
            backReferences: BackReferences(
                articles: articles, claims: claims, actors: actors, topicCount: topics.count, rootOrigins: origins.roots
            ),
            quotes: quotes.value, assets: input.assets.map { Asset(path: $0.path) }.sorted { $0.path < $1.path })
        diagnostics += Fragments.diagnostics(in: archive, besides: refused.records)
        return LinkedArchive(archive, diagnostics, refused: refused.records, pass: self, relations: relations)
    }

    /// The files of records with errors of their own.
    private var unreadFiles: Set<String> {
        Set(input.records.filter { $0.draft == nil || $0.diagnostics.contains { $0.severity == .error } }.map(\.file))
    }

    func linker(of file: String) -> RecordLinker {
        RecordLinker(
            context: LinkingContext(names: directory.names, settings: input.settings, file: file),
            assets: assets, translations: translations, actorNames: actorNames, articleAddresses: articleAddresses)
    }

    /// Links the records of a kind, each by itself, and keeps what was wrong with them.
    private func linked<Draft: Sendable, Record: Sendable>(
        _ entries: [Directory.Entry<Draft>], _ diagnostics: inout [Diagnostic],
        _ link: @Sendable (inout RecordLinker, Directory.Entry<Draft>, Int) -> Record
    ) -> [Record] {
        let parts = input.sharing.map(entries.count, chunk: 128) { range in
            var part = Diagnosed([Record]())
            part.value.reserveCapacity(range.count)
            for index in range {
                var linker = linker(of: entries[index].file)
                part.value.append(link(&linker, entries[index], index))
                part.diagnostics += linker.context.diagnostics
            }
            return part
        }
        diagnostics += parts.flatMap(\.diagnostics)
        return parts.flatMap(\.value)
    }

    /// The relations of all claims, seen from both sides.
    private func linkRelations(_ diagnostics: inout [Diagnostic]) -> ClaimRelations {
        var written: [ClaimRelations.Written] = []
        for (index, entry) in directory.claims.enumerated() {
            var context = LinkingContext(names: directory.names, settings: input.settings, file: entry.file)
            for relation in entry.draft?.relations?.all ?? [] {
                guard !context.leadsBack(relation.id, to: entry.id),
                    let other = context.resolve(Claim.self, relation.id)
                else { continue }
                written.append(
                    ClaimRelations.Written(
                        from: Handle(index), kind: relation.kind, to: other.value, range: relation.id.range))
            }
            diagnostics += context.diagnostics
        }
        let relations = ClaimRelations(written, files: directory.claims.map(\.file), ids: directory.claims.map(\.id))
        diagnostics += relations.diagnostics
        return relations
    }
}

extension DiagnosticKind {
    package static let relationToItself = DiagnosticKind(
        "relation-to-itself", .error, "a record stands in a relation to itself",
        explanation: """
            `relations`, `origin`, `replaced_by` and `translations` lead to another record. One that names itself says
            nothing, and is most often a copied line.
            """,
        wrong: """
            -- Content/claims/ferry-late.md --
            ---
            claim: The ferry is late
            relations:
              contradicts: [‸ferry-late]
            ---
            """,
        right: """
            -- Content/claims/ferry-late.md --
            ---
            claim: The ferry is late
            relations:
              contradicts: [harbour-closed]
            ---
            """)
}
