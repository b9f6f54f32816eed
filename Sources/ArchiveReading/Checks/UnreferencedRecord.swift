package import ArchiveModel
package import Diagnostics
internal import Markup

/// Something of the archive refers to each actor and article.
package enum UnreferencedRecord: Check {
    package static var looksAtOneRecord: Bool { false }

    package static func diagnostics(in archive: Archive, today: PartialDate) -> [Diagnostic] {
        let named = NamedRecords(archive)
        let actors = archive.actors.allHandles.compactMap { handle -> Diagnostic? in
            let actor = archive[handle]
            guard !actor.isWithdrawn, !named.actors[Int(handle.index)] else { return nil }
            return Diagnostic(
                kind, at: actor.place(actor.name.range), "nothing refers to this actor",
                help: "Name it where it says or does something, or take the file out.")
        }
        let articles = archive.articles.allHandles.compactMap { handle -> Diagnostic? in
            let article = archive[handle]
            guard !article.isWithdrawn, !named.articles[Int(handle.index)], article.body.annotations.isEmpty else {
                return nil
            }
            return Diagnostic(
                kind, at: article.place(article.title.range), "nothing refers to this article",
                help: "Annotate what it says, or name it as evidence or as another article's origin.")
        }
        return actors + articles
    }

    /// Which actors and articles anything names, by their handles.
    private struct NamedRecords {
        var actors: [Bool]
        var articles: [Bool]

        init(_ archive: Archive) {
            let references = archive.backReferences
            actors = archive.actors.allHandles.map { actor in
                !references.statements[actor].isEmpty || !references.positions[actor].isEmpty
                    || !references.claimsAbout[actor].isEmpty || !references.mentions[actor].isEmpty
                    || !references.relationsTo[actor].isEmpty || !references.publications[actor].isEmpty
            }
            articles = archive.articles.allHandles.map { article in
                !references.evidence[article].isEmpty || !references.dependents[article].isEmpty
            }
            for claim in archive.claims {
                add(claim.header, claim.linkTargets)
                for position in claim.positions { add(position.article?.value) }
            }
            for actor in archive.actors {
                add(actor.header, actor.linkTargets)
                for relation in actor.relations { add(relation.article?.value) }
            }
            for article in archive.articles { add(article.header, article.linkTargets) }
            for topic in archive.topics { add(topic.header, topic.linkTargets) }
            for page in archive.pages { add(page.header, page.linkTargets) }
        }

        private mutating func add(_ article: Handle<Article>?) {
            if let article { articles[Int(article.index)] = true }
        }

        private mutating func add(_ header: RecordHeader, _ links: [LinkTarget]) {
            for link in links { if case .record(let record, _) = link { add(record) } }
            for translation in header.translations { add(translation.record) }
            if let replacement = header.withdrawn?.replacedBy { add(replacement) }
        }

        private mutating func add(_ record: RecordReference) {
            switch record {
            case .article(let handle): articles[Int(handle.index)] = true
            case .actor(let handle): actors[Int(handle.index)] = true
            case .claim, .topic, .page: break
            }
        }
    }

    package static let kind = DiagnosticKind(
        "unreferenced-record", .hint, "nothing refers to an actor or an article",
        explanation: """
            An actor that nothing names has an empty page. An article that carries no annotation and that no evidence, position,
            relation, link or other article names is linked from lists alone. Both are most often left over.
            """,
        wrong: """
            -- Content/actors/bo-lind.md --
            ---
            name: ‸Bo Lind
            kind: person
            ---
            """,
        right: """
            -- Content/actors/bo-lind.md --
            ---
            name: Bo Lind
            kind: person
            ---
            -- Content/pages/about.md --
            ---
            title: About
            ---
            With thanks to [](actor:bo-lind).
            """)
}
