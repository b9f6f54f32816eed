package import ArchiveModel
package import Diagnostics
package import Markup

/// An archive with what the linker knew when it made it, so that a record whose words alone are others can be put into it without
/// linking all.
package struct LinkedArchive: Sendable {
    package let archive: Archive
    /// Those of linking alone; those of reading are in the records.
    package let diagnostics: [Diagnostic]
    /// Records with errors of their own.
    package let refused: [RefusedRecord]
    private let pass: LinkingPass
    private let relations: ClaimRelations

    init(
        _ archive: Archive, _ diagnostics: [Diagnostic], refused: [RefusedRecord], pass: LinkingPass,
        relations: ClaimRelations
    ) {
        self.refused = refused
        self.archive = archive
        self.diagnostics = diagnostics
        self.pass = pass
        self.relations = relations
    }

    /// Whether a record of a kind may have an id, or have had it, once all that is wrong is mended.
    package func mayExist(_ kind: RecordKind, _ id: String) -> Bool {
        pass.directory.names.entry(kind, id) != nil || pass.directory.broken.contains { $0.kind == kind && $0.mayHaveHadAnyID }
    }

    package var hasErrors: Bool { diagnostics.contains { $0.severity == .error } }

    /// An archive with newer readings of some of its records.
    package struct Replaced: Sendable {
        package let archive: Archive
        /// Of all the newer readings: never one of joins.
        package let difference: DraftDifference
    }

    /// The archive with newer readings of some of its records.
    ///
    /// - Returns: nothing where it is not certain to be the one that linking all would make: where other records may rest on what
    ///   changed, a record has errors, or a quote does not stand in it any more.
    package func replacing(_ records: [ReadRecord]) -> Replaced? {
        var new = Replacements()
        var difference: DraftDifference = []
        for record in records {
            guard !record.isBroken, let draft = record.draft else { return nil }
            let found =
                switch draft {
                case .article(let draft):
                    replace(archive.articles, pass.directory.articles, draft, record, &new.articles) { $0.article($1, at: $2) }
                case .claim(let draft):
                    replace(archive.claims, pass.directory.claims, draft, record, &new.claims) {
                        $0.claim($1, at: $2, relations: relations)
                    }
                case .actor(let draft):
                    replace(archive.actors, pass.directory.actors, draft, record, &new.actors) { $0.actor($1, at: $2) }
                case .topic(let draft):
                    replace(archive.topics, pass.directory.topics, draft, record, &new.topics) { $0.topic($1, at: $2) }
                case .page(let draft):
                    replace(archive.pages, pass.directory.pages, draft, record, &new.pages) { $0.page($1, at: $2) }
                }
            difference.formUnion(found)
            guard !difference.contains(.joins) else { return nil }
        }
        let isAnnotated = difference.contains(.annotations)
        let changed = new.archive(archive, hasSameAnnotations: !isAnnotated)
        guard !isAnnotated || !isLinked(lostNames(of: new.articles.keys, from: archive, to: changed), in: changed) else {
            return nil
        }
        var quotes = archive.quotes
        for handle in new.articles.keys.sorted() {
            guard let entries = QuoteVerification.verify(quotes.standing(in: handle), in: changed[handle], handle, of: changed)
            else { return nil }
            quotes = quotes.replacing(entries, in: handle)
        }
        return Replaced(archive: changed.showing(quotes), difference: difference)
    }

    /// What the pages of some articles have no address for any more; of each that lost some.
    private func lostNames(
        of articles: some Sequence<Handle<Article>>, from old: Archive, to new: Archive
    ) -> [RecordReference: Set<String>] {
        var lost: [RecordReference: Set<String>] = [:]
        for reference in articles.lazy.map(RecordReference.article) {
            let names = Fragments.names(on: reference, of: old).subtracting(Fragments.names(on: reference, of: new))
            if !names.isEmpty { lost[reference] = names }
        }
        return lost
    }

    /// Whether a link may lead to one of these names.
    private func isLinked(_ names: [RecordReference: Set<String>], in archive: Archive) -> Bool {
        guard !names.isEmpty else { return false }
        func isLinked<Record: ArchiveRecord>(from records: Table<Record>) -> Bool {
            records.allHandles.contains { handle in
                records[handle].linkTargets.contains { target in
                    switch target {
                    case .record(let reference, let name?): names[reference]?.contains(name) ?? false
                    case .fragment(let name):
                        Record.kind == .article
                            && names[RecordReference(.article, at: Int(handle.index))]?.contains(name) ?? false
                    // Whatever page a path leads to.
                    case .site(let path): path.contains("#")
                    default: false
                    }
                }
            }
        }
        return isLinked(from: archive.articles) || isLinked(from: archive.claims) || isLinked(from: archive.actors)
            || isLinked(from: archive.topics) || isLinked(from: archive.pages)
    }

    private struct Replacements {
        var articles: [Handle<Article>: Article] = [:]
        var claims: [Handle<Claim>: Claim] = [:]
        var actors: [Handle<Actor>: Actor] = [:]
        var topics: [Handle<Topic>: Topic] = [:]
        var pages: [Handle<Page>: Page] = [:]

        func archive(_ archive: Archive, hasSameAnnotations: Bool) -> Archive {
            let articles = archive.articles.replacing(articles)
            return Archive(
                settings: archive.settings, articles: articles,
                claims: archive.claims.replacing(claims), actors: archive.actors.replacing(actors),
                topics: archive.topics.replacing(topics), pages: archive.pages.replacing(pages),
                backReferences: hasSameAnnotations
                    ? archive.backReferences
                    : archive.backReferences.rejoining(
                        annotationsOf: self.articles.keys.sorted(), from: archive.articles, to: articles),
                quotes: archive.quotes, assets: archive.assets)
        }
    }

    /// Links one record anew, if no other has to be.
    ///
    /// - Returns: how far it differs.
    private func replace<Draft: RecordDraft, Record: ArchiveRecord>(
        _ table: Table<Record>, _ entries: [Directory.Entry<Draft>], _ draft: Draft, _ record: ReadRecord,
        _ replacements: inout [Handle<Record>: Record],
        _ link: (inout RecordLinker, Directory.Entry<Draft>, Int) -> Record
    ) -> DraftDifference {
        guard let handle = table.handle(of: record.id) else { return .joins }
        let entry = entries[Int(handle.index)]
        guard entry.file == record.file, let old = entry.draft else { return .joins }
        let difference = draft.difference(from: old)
        if difference.contains(.joins) { return .joins }
        var linker = pass.linker(of: record.file)
        let new = Directory.Entry(id: record.id, file: record.file, draft: draft)
        replacements[handle] = link(&linker, new, Int(handle.index))
        return linker.context.diagnostics.contains { $0.severity == .error } ? .joins : difference
    }
}
