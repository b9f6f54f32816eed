package import ArchiveModel
package import Diagnostics
internal import Markup

/// Checks that each fragment of a link is the address of something on the page that it leads to.
///
/// Addresses are the ids of headings, and in articles those of annotations; what a template adds has none to link to.
package struct Fragments {
    private let archive: Archive
    private var known: [RecordReference: Set<String>] = [:]

    static func diagnostics(in archive: Archive) -> [Diagnostic] {
        var fragments = Fragments(archive: archive)
        var diagnostics: [Diagnostic] = []
        func check<Record: ArchiveRecord>(
            _ records: Table<Record>, _ body: (Record) -> (Body, [LinkTarget]),
            _ reference: (Handle<Record>) -> RecordReference
        ) {
            for handle in records.allHandles {
                let record = records[handle]
                let (body, targets) = body(record)
                for (link, target) in zip(body.links, targets) {
                    if let problem = fragments.problem(target, on: reference(handle)) {
                        diagnostics.append(
                            Diagnostic(
                                .unknownFragment, at: record.place(link.source), problem.message, help: problem.help))
                    }
                }
            }
        }
        check(archive.articles, { ($0.body, $0.linkTargets) }, RecordReference.article)
        check(archive.claims, { ($0.body, $0.linkTargets) }, RecordReference.claim)
        check(archive.actors, { ($0.body, $0.linkTargets) }, RecordReference.actor)
        check(archive.topics, { ($0.body, $0.linkTargets) }, RecordReference.topic)
        check(archive.pages, { ($0.body, $0.linkTargets) }, RecordReference.page)
        return diagnostics
    }

    private init(archive: Archive) { self.archive = archive }

    private mutating func problem(
        _ target: LinkTarget, on page: RecordReference
    ) -> (message: String, help: String)? {
        let record: RecordReference
        let fragment: String
        switch target {
        case .record(let reference, let name?): (record, fragment) = (reference, name)
        // An empty fragment stands for a link that is reported already.
        case .fragment(let name) where !name.isEmpty: (record, fragment) = (page, name)
        default: return nil
        }
        let names = known[record] ?? Self.names(on: record, of: archive)
        known[record] = names
        guard !names.contains(fragment) else { return nil }
        let title = archive[record].id
        if archive[record].header.withdrawn != nil {
            return (
                "the \(record.kind.rawValue) “\(title)” is withdrawn: its page is a notice, without #\(fragment)",
                "Link to the notice without the fragment, or to what takes its place."
            )
        }
        return (
            "the \(record.kind.rawValue) “\(title)” has nothing with the address #\(fragment)",
            NearMiss.help(for: fragment, in: names, what: "heading or annotation there")
        )
    }

    /// The addresses on a record's page; a withdrawn record shows none of its content.
    package static func names(on reference: RecordReference, of archive: Archive) -> Set<String> {
        guard archive[reference].header.withdrawn == nil else { return [] }
        switch reference {
        case .article(let handle):
            let article = archive[handle]
            var names = Set(article.body.headings.map(\.id))
            for (annotation, linked) in zip(article.body.annotations, article.annotations) where linked.number > 0 {
                if let name = annotation.name { names.insert(ArticleAnchors.note(name.value)) }
                for anchor in linked.claims {
                    for id in [archive[anchor.claim].id] + archive[anchor.claim].header.aliases {
                        names.insert(ArticleAnchors.claim(id, ordinal: anchor.ordinal))
                    }
                }
                if case .actor(let actor, let ordinal) = linked.subject {
                    for id in [archive[actor].id] + archive[actor].header.aliases {
                        names.insert(ArticleAnchors.actor(id, ordinal: ordinal))
                    }
                }
            }
            return names
        case .claim(let handle): return Set(archive[handle].body.headings.map(\.id))
        case .actor(let handle): return Set(archive[handle].body.headings.map(\.id))
        case .topic(let handle): return Set(archive[handle].body.headings.map(\.id))
        case .page(let handle): return Set(archive[handle].body.headings.map(\.id))
        }
    }
}

extension DiagnosticKind {
    package static let unknownFragment = DiagnosticKind(
        "unknown-fragment", .error, "a link leads to a place that its page does not have",
        explanation: """
            Behind `#` stands the address of a heading of that page, or in an article that of an annotation (`#claim-<id>`,
            `#actor-<id>`, `#note-<name>`). A browser that does not find it shows the top of the page and says nothing.
            """,
        wrong: """
            -- Content/pages/about.md --
            ---
            title: About
            ---
            See [what was said](‸article:harbour-report#claim-harbour-shut).
            """,
        right: """
            -- Content/pages/about.md --
            ---
            title: About
            ---
            See [what was said](article:harbour-report#claim-harbour-closed).
            """)
}
