internal import ArchiveModel
package import Diagnostics
internal import Markup

/// One run of the linker over the whole site.
struct LinkingPass {
    let input: Linker.Input
    let directory: Directory
    let assets: [String: String]
    let translations: Translations
    let actorNames: ActorNames
    private var diagnostics: [Diagnostic] = []

    init(input: Linker.Input, directory: Directory) {
        self.input = input
        self.directory = directory
        assets = Dictionary(input.assets.map { ($0.path, $0.sha256) }) { first, _ in first }
        actorNames = ActorNames(directory)
        let translations = Translations.linked(directory, settings: input.settings)
        self.translations = translations.value
        diagnostics = directory.diagnostics + translations.diagnostics
    }

    mutating func archive() -> Diagnosed<Archive> {
        let relations = linkRelations()
        let articles = directory.articles.enumerated().map { index, entry in
            linked(entry) { $0.article(entry, at: index) }
        }
        let claims = directory.claims.enumerated().map { index, entry in
            linked(entry) { $0.claim(entry, at: index, relations: relations) }
        }
        let actors = directory.actors.enumerated().map { index, entry in
            linked(entry) { $0.actor(entry, at: index) }
        }
        let topics = directory.topics.enumerated().map { index, entry in
            linked(entry) { $0.topic(entry, at: index) }
        }
        let pages = directory.pages.enumerated().map { index, entry in
            linked(entry) { $0.page(entry, at: index) }
        }
        for record in directory.broken { diagnostics += danglingReferences(in: record) }
        let origins = Origins(articles)
        diagnostics += origins.diagnostics
        let quotes = QuoteVerification.verify(
            articles: articles, claims: claims, actors: actors, unreadFiles: unreadFiles)
        diagnostics += quotes.diagnostics
        let archive = Archive(
            settings: input.settings, articles: Table(sorted: articles), claims: Table(sorted: claims),
            actors: Table(sorted: actors), topics: Table(sorted: topics), pages: Table(sorted: pages),
            backReferences: BackReferences(
                articles: articles, claims: claims, actors: actors, topicCount: topics.count, rootOrigins: origins.roots
            ),
            quotes: quotes.value, assets: input.assets.map { Asset(path: $0.path) }.sorted { $0.path < $1.path })
        diagnostics += Fragments.diagnostics(in: archive)
        return Diagnosed(archive, diagnostics)
    }

    /// The files of records with errors of their own.
    private var unreadFiles: Set<String> {
        Set(input.records.filter { $0.draft == nil || $0.diagnostics.contains { $0.severity == .error } }.map(\.file))
    }

    func linker(of file: String) -> RecordLinker {
        RecordLinker(
            context: LinkingContext(names: directory.names, settings: input.settings, file: file),
            assets: assets, translations: translations, actorNames: actorNames)
    }

    /// Links one record and keeps what was wrong with it.
    private mutating func linked<Draft, Record>(
        _ entry: Directory.Entry<Draft>, _ link: (inout RecordLinker) -> Record
    ) -> Record {
        var linker = linker(of: entry.file)
        let record = link(&linker)
        diagnostics += linker.context.diagnostics
        return record
    }

    /// The relations of all claims, seen from both sides.
    private mutating func linkRelations() -> ClaimRelations {
        var written: [ClaimRelations.Written] = []
        for (index, entry) in directory.claims.enumerated() {
            var context = LinkingContext(names: directory.names, settings: input.settings, file: entry.file)
            for relation in entry.draft?.relations?.all ?? [] {
                guard let other = context.resolve(Claim.self, relation.id) else { continue }
                if other.value.index == Int32(index) {
                    context.report(
                        .relationToItself, at: relation.id.range, "a claim cannot stand in a relation to itself",
                        help: "Name another claim, or take the entry out.")
                    continue
                }
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
