package import ArchiveModel
package import Diagnostics
internal import Markup

/// Checks that each fragment of a link is the address of something on the page that it leads to.
///
/// Addresses are the ids of headings, and in articles those of annotations; what a template adds has none to link to.
package struct Fragments {
    private let archive: Archive
    private var known: [RecordReference: Set<String>] = [:]

    /// - Parameter refused: what is no part of the archive, but has links to it and within itself.
    static func diagnostics(in archive: Archive, besides refused: [RefusedRecord] = []) -> [Diagnostic] {
        var fragments = Fragments(archive: archive)
        var diagnostics: [Diagnostic] = []
        func report(_ problem: Problem, at place: Place) {
            let fix = problem.near.map { Fix.replace("#" + problem.fragment, with: "#" + $0, at: place) }
            diagnostics.append(Diagnostic(.unknownFragment, at: place, problem.message, help: problem.help, fix: fix))
        }
        func check<Record: ArchiveRecord>(
            _ records: Table<Record>, _ reference: (Handle<Record>) -> RecordReference
        ) {
            for handle in records.allHandles {
                let record = records[handle]
                for (link, target) in zip(record.body.links, record.linkTargets) {
                    if let problem = fragments.problem(target, on: reference(handle)) {
                        report(problem, at: record.place(link.source))
                    }
                }
            }
        }
        check(archive.articles, RecordReference.article)
        check(archive.claims, RecordReference.claim)
        check(archive.actors, RecordReference.actor)
        check(archive.topics, RecordReference.topic)
        check(archive.pages, RecordReference.page)
        for record in refused {
            for (link, target) in zip(record.body.links, record.linkTargets) {
                if let problem = fragments.problem(target, on: record) {
                    report(problem, at: Place(record.file, link.source.range))
                }
            }
        }
        return diagnostics
    }

    private init(archive: Archive) { self.archive = archive }

    private mutating func problem(
        _ target: LinkTarget, on page: RecordReference
    ) -> Problem? {
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
        if archive[record].header.withdrawn != nil { return Problem(fragment, onNoticeOf: record.kind, title) }
        return Problem(missing: fragment, among: names, on: record.kind, title)
    }

    private mutating func problem(_ target: LinkTarget, on page: RefusedRecord) -> Problem? {
        switch target {
        case .record(let reference, _): problem(target, on: reference)
        case .fragment(let name) where !name.isEmpty:
            page.names(without: name).map { names in
                page.isWithdrawn
                    ? Problem(name, onNoticeOf: page.kind, page.id) : Problem(missing: name, among: names, on: page.kind, page.id)
            }
        default: nil
        }
    }

    private struct Problem {
        let fragment: String
        /// The one that was meant, where there is no doubt.
        let near: String?
        let message: String
        let help: String

        init(_ fragment: String, onNoticeOf kind: RecordKind, _ id: String) {
            self.fragment = fragment
            near = nil
            message = "the \(kind.rawValue) “\(id)” is withdrawn: its page is a notice, without #\(fragment)"
            help = "Link to the notice without the fragment, or to what takes its place."
        }

        init(missing fragment: String, among names: Set<String>, on kind: RecordKind, _ id: String) {
            self.fragment = fragment
            near = CertainMatch.of(fragment, in: names)
            message = "the \(kind.rawValue) “\(id)” has nothing with the address #\(fragment)"
            help = NearMiss.help(for: fragment, in: names, what: "heading or annotation there")
        }
    }

    /// The addresses on a record's page; a withdrawn record shows none of its content.
    package static func names(on reference: RecordReference, of archive: Archive) -> Set<String> {
        let record = archive[reference]
        guard !record.isWithdrawn else { return [] }
        var names = Set(record.body.headings.map(\.id))
        if case .article(let handle) = reference { addAnnotations(of: archive[handle], in: archive, to: &names) }
        return names
    }

    private static func addAnnotations(of article: Article, in archive: Archive, to names: inout Set<String>) {
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
