internal import ArchiveModel
package import Diagnostics
internal import Markup

/// Resolves the names of one file, and gathers what is wrong with them.
struct LinkingContext {
    let names: Names
    let settings: SiteSettings
    let file: String
    var diagnostics: [Diagnostic] = []

    init(names: Names, settings: SiteSettings, file: String) {
        self.names = names
        self.settings = settings
        self.file = file
    }

    mutating func report(
        _ kind: DiagnosticKind, at range: ByteRange, _ message: String, help: String? = nil,
        notes: [Diagnostic.Note] = [], fix: Fix? = nil
    ) {
        diagnostics.append(Diagnostic(kind, at: Place(file, range.range), message, help: help, notes: notes, fix: fix))
    }

    /// The replacement of a name by the one that it can only stand for.
    func correction(of name: String, at range: ByteRange, among names: some Sequence<String>) -> Fix? {
        CertainMatch.of(name, in: names).map { .replace(name, with: $0, at: Place(file, range.range)) }
    }

    /// The record that a reference names; what it does not lead to is reported, unless its file's own errors are enough.
    mutating func resolve<Record: ArchiveRecord>(
        _ type: Record.Type, _ reference: Located<String>
    ) -> Located<Handle<Record>>? {
        switch names.entry(Record.kind, reference.value) {
        case .record(let index): return reference.map { _ in Handle(Int(index)) }
        case .broken: return nil
        case .draft:
            report(
                .draftReference, at: reference.range,
                "the \(Record.kind.rawValue) “\(reference.value)” is a draft, which the site does not show",
                help: "Publish it (take `draft: true` out), or take the reference out.")
            return nil
        case .alias(let id):
            report(
                .unknownRecord(Record.kind), at: reference.range,
                "“\(reference.value)” is a former id of the \(Record.kind.rawValue) “\(id)”",
                help: "Write “\(id)”.", fix: .replace(reference.value, with: id, at: Place(file, reference.range.range)))
            return nil
        case nil:
            reportUnknown(Record.kind, reference)
            return nil
        }
    }

    mutating func resolve<Record: ArchiveRecord>(
        _ type: Record.Type, _ reference: Located<String>?
    ) -> Located<Handle<Record>>? {
        reference.flatMap { resolve(type, $0) }
    }

    /// The records that a list names, in the order of the file; one that is named twice stands once.
    mutating func resolve<Record: ArchiveRecord>(
        _ type: Record.Type, _ references: [Located<String>]?
    ) -> [Located<Handle<Record>>] {
        var result: [Located<Handle<Record>>] = []
        for reference in references ?? [] {
            guard let handle = resolve(type, reference) else { continue }
            if !result.contains(where: { $0.value == handle.value }) { result.append(handle) }
        }
        return result
    }

    /// A record of a kind that is known only now.
    mutating func resolve(_ kind: RecordKind, _ reference: Located<String>) -> RecordReference? {
        switch kind {
        case .article: resolve(Article.self, reference).map { .article($0.value) }
        case .claim: resolve(Claim.self, reference).map { .claim($0.value) }
        case .actor: resolve(Actor.self, reference).map { .actor($0.value) }
        case .topic: resolve(Topic.self, reference).map { .topic($0.value) }
        case .page: resolve(Page.self, reference).map { .page($0.value) }
        }
    }

    /// Whether a relation of a claim names the claim itself, which is reported.
    mutating func leadsBack(_ relation: Located<String>, to id: String) -> Bool {
        guard relation.value == id else { return false }
        report(
            .relationToItself, at: relation.range, "a claim cannot stand in a relation to itself",
            help: "Name another claim, or take the entry out.")
        return true
    }

    mutating func reportUnknown(_ kind: RecordKind, _ reference: Located<String>) {
        let elsewhere = RecordKind.allCases.first { other in
            if other != kind, case .record = names.entry(other, reference.value) { true } else { false }
        }
        let plain = Identifier.nearest(to: reference.value).flatMap { names.entry(kind, $0) == nil ? nil : $0 }
        let near = plain ?? NearMiss.nearest(to: reference.value, in: names.ids(kind))
        let id = Identifier.isValid(reference.value) ? reference.value : Identifier.nearest(to: reference.value)
        let help: String
        if let elsewhere, near == nil {
            help = "“\(reference.value)” is \(elsewhere.withArticle), not \(kind.withArticle)."
        } else if let near {
            help = "Did you mean “\(near)”?"
        } else if let id {
            help = "Correct the id, or write the file Content/\(kind.folder)/\(id).md, with \(kind.requiredKeys)."
        } else {
            help = "Write the name of the file in Content/\(kind.folder) without “.md”."
        }
        let place = Place(file, reference.range.range)
        let certain =
            plain.map { Fix.replace(reference.value, with: $0, at: place) }
            ?? correction(of: reference.value, at: reference.range, among: names.ids(kind))
        report(
            .unknownRecord(kind), at: reference.range, "there is no \(kind.rawValue) “\(reference.value)”", help: help,
            fix: elsewhere == nil ? certain : nil)
    }
}

extension RecordKind {
    /// What the front matter of such a record has at least, as the end of a sentence.
    fileprivate var requiredKeys: String {
        fields.filter(\.isRequired).map { "`\($0.key)`" }.joined(separator: " and ") + " in its front matter"
    }
}

extension DiagnosticKind {
    /// The kind for a name of a record that does not exist.
    static func unknownRecord(_ kind: RecordKind) -> DiagnosticKind {
        switch kind {
        case .article: unknownArticle
        case .claim: unknownClaim
        case .actor: unknownActor
        case .topic: unknownTopic
        case .page: unknownPage
        }
    }

    package static let unknownArticle = DiagnosticKind(
        "unknown-article", .error, "a reference names an article that does not exist",
        explanation: unknownExplanation,
        wrong: """
            -- Content/claims/ferry-late.md --
            ---
            claim: The ferry is late
            evidence:
              - article: ‸harbor-report
                stance: supports
            ---
            """,
        right: """
            -- Content/claims/ferry-late.md --
            ---
            claim: The ferry is late
            evidence:
              - article: harbour-report
                stance: supports
            ---
            """)

    package static let unknownClaim = DiagnosticKind(
        "unknown-claim", .error, "a reference names a claim that does not exist",
        explanation: unknownExplanation,
        wrong: """
            -- Content/articles/second-report.md --
            ---
            title: A second report
            published: 2024-03-03
            ---
            They say [the harbour is closed]{claim=‸harbour-shut}.
            """,
        right: """
            -- Content/articles/second-report.md --
            ---
            title: A second report
            published: 2024-03-03
            ---
            They say [the harbour is closed]{claim=harbour-closed}.
            """)

    package static let unknownActor = DiagnosticKind(
        "unknown-actor", .error, "a reference names an actor that does not exist",
        explanation: unknownExplanation,
        wrong: """
            -- Content/claims/ferry-late.md --
            ---
            claim: The ferry is late
            about: [‸ada-quil]
            ---
            """,
        right: """
            -- Content/claims/ferry-late.md --
            ---
            claim: The ferry is late
            about: [ada-quill]
            ---
            """)

    package static let unknownTopic = DiagnosticKind(
        "unknown-topic", .error, "a link names a topic that nothing belongs to",
        explanation: """
            A topic exists when it has a file in `Content/topics`, or when an article or a claim names it in `topics`. A link
            to any other leads nowhere.
            """,
        wrong: """
            -- Content/pages/about.md --
            ---
            title: About
            ---
            See [the ferries](‸topic:ferries).
            """,
        right: """
            -- Content/topics/ferries.md --
            ---
            title: Ferries
            ---
            -- Content/pages/about.md --
            ---
            title: About
            ---
            See [the ferries](topic:ferries).
            """)

    package static let unknownPage = DiagnosticKind(
        "unknown-page", .error, "a link names a page that does not exist",
        explanation: unknownExplanation,
        wrong: """
            -- Content/pages/about.md --
            ---
            title: About
            ---
            See [how we work](‸page:methodology).
            """,
        right: """
            -- Content/pages/methodology.md --
            ---
            title: How we work
            ---
            -- Content/pages/about.md --
            ---
            title: About
            ---
            See [how we work](page:methodology).
            """)

    private static let unknownExplanation = """
        Records name each other by id, which is the file's name without `.md`. A name without a record would become a link
        that leads nowhere, so it is an error where it stands; the message says which id is nearest.
        """

    package static let draftReference = DiagnosticKind(
        "draft-reference", .error, "a reference names a draft",
        explanation: """
            A record with `draft: true` is kept out of the site, so nothing that is published can lean on it. An annotation that
            names a draft is the one exception: its words are published as plain text.
            """,
        wrong: """
            -- Content/actors/bo-lind.md --
            ---
            name: Bo Lind
            kind: person
            draft: true
            ---
            -- Content/claims/ferry-late.md --
            ---
            claim: The ferry is late
            about: [‸bo-lind]
            ---
            """,
        right: """
            -- Content/actors/bo-lind.md --
            ---
            name: Bo Lind
            kind: person
            ---
            -- Content/claims/ferry-late.md --
            ---
            claim: The ferry is late
            about: [bo-lind]
            ---
            """)
}
