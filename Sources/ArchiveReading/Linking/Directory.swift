internal import ArchiveModel
package import Diagnostics
internal import Markup

/// Every record of the site in its place: sorted by id, with its name, before anything is resolved.
struct Directory: Sendable {
    private(set) var names = Names()
    private(set) var articles: [Entry<ArticleDraft>] = []
    private(set) var claims: [Entry<ClaimDraft>] = []
    private(set) var actors: [Entry<ActorDraft>] = []
    private(set) var topics: [Entry<TopicDraft>] = []
    private(set) var pages: [Entry<PageDraft>] = []
    /// Records with errors of their own: not part of the archive, but what they refer to can be looked up.
    private(set) var broken: [ReadRecord] = []
    private(set) var diagnostics: [Diagnostic] = []

    struct Entry<Draft: Sendable>: Sendable {
        let id: String
        let file: String
        /// Nothing for a topic that has no file.
        let draft: Draft?
    }

    init(_ input: Linker.Input) {
        // Not as tuples, whose parts would be counted at each of some hundred thousand comparisons.
        let sorted = input.records.sorted { $0.id == $1.id ? $0.file < $1.file : $0.id < $1.id }
        for kind in RecordKind.allCases { register(sorted.filter { $0.kind == kind }, kind, input) }
        registerMoves(input)
        registerTopics(sorted, input)
        for kind in RecordKind.allCases { registerAliases(sorted.filter { $0.kind == kind }, kind, input) }
    }

    // MARK: Records

    private mutating func register(_ records: [ReadRecord], _ kind: RecordKind, _ input: Linker.Input) {
        var previous: ReadRecord?
        var count: Int32 = 0
        for record in records {
            if let first = previous, first.id == record.id {
                diagnostics.append(.duplicateID(record, first: first))
                continue
            }
            previous = record
            guard !record.isBroken, let draft = record.draft else {
                names.insert(kind, record.id, .broken)
                if input.includesDrafts || record.draft?.header.isDraft != true { broken.append(record) }
                continue
            }
            guard input.includesDrafts || draft.header.isDraft != true else {
                names.insert(kind, record.id, .draft)
                continue
            }
            // Topics without a file are yet to come, so topics get their numbers later.
            if kind != .topic { names.insert(kind, record.id, .record(count)) }
            count += 1
            append(draft, record)
        }
    }

    private mutating func append(_ draft: Draft, _ record: ReadRecord) {
        switch draft {
        case .article(let draft): articles.append(Entry(id: record.id, file: record.file, draft: draft))
        case .claim(let draft): claims.append(Entry(id: record.id, file: record.file, draft: draft))
        case .actor(let draft): actors.append(Entry(id: record.id, file: record.file, draft: draft))
        case .topic(let draft): topics.append(Entry(id: record.id, file: record.file, draft: draft))
        case .page(let draft): pages.append(Entry(id: record.id, file: record.file, draft: draft))
        }
    }

    /// What a record's file says of its language.
    func language(of record: RecordReference) -> String? {
        let header: HeaderDraft? =
            switch record {
            case .article(let handle): articles[Int(handle.index)].draft?.header
            case .claim(let handle): claims[Int(handle.index)].draft?.header
            case .actor(let handle): actors[Int(handle.index)].draft?.header
            case .topic(let handle): topics[Int(handle.index)].draft?.header
            case .page(let handle): pages[Int(handle.index)].draft?.header
            }
        return header?.language?.value
    }

    /// What a file will be called once it is moved is a name already: its own error is enough.
    private mutating func registerMoves(_ input: Linker.Input) {
        let ofRecords = broken.lazy.flatMap(\.diagnostics).compactMap(\.fix).flatMap(\.moves)
        for move in input.moves + ofRecords {
            guard case .record(let kind, let id) = ContentPath(String(move.to.dropFirst("Content/".count)), isFolder: false),
                names.entry(kind, id) == nil
            else { continue }
            names.insert(kind, id, .broken)
        }
    }

    // MARK: Topics

    /// A topic needs no file: it exists as soon as an article or a claim names it.
    private mutating func registerTopics(_ records: [ReadRecord], _ input: Linker.Input) {
        var known = Set(topics.map(\.id))
        for article in articles { addTopics(article.draft?.topics, in: article.file, &known) }
        for claim in claims { addTopics(claim.draft?.topics, in: claim.file, &known) }
        topics.sort { $0.id < $1.id }
        for (index, topic) in topics.enumerated() { names.insert(.topic, topic.id, .record(Int32(index))) }
        for record in broken {
            for topic in record.draft?.topics ?? [] where names.entry(.topic, topic.value) == nil {
                let place = Place(record.file, topic.range.range)
                if let problem = IdentifierRules.problem(with: topic.value, kind: .topic, place: place) {
                    diagnostics.append(problem)
                }
                names.insert(.topic, topic.value, .broken)
            }
        }
    }

    private mutating func addTopics(_ references: [Located<String>]?, in file: String, _ known: inout Set<String>) {
        for reference in references ?? [] where !known.contains(reference.value) {
            // A draft, or a file with errors, is a topic too; what that means for the reference is said where it is resolved.
            if names.entry(.topic, reference.value) != nil { continue }
            if let problem = IdentifierRules.problem(
                with: reference.value, kind: .topic, place: Place(file, reference.range.range))
            {
                diagnostics.append(problem)
                names.insert(.topic, reference.value, .broken)
                continue
            }
            known.insert(reference.value)
            topics.append(Entry(id: reference.value, file: "", draft: nil))
        }
    }

    // MARK: Aliases

    private mutating func registerAliases(_ records: [ReadRecord], _ kind: RecordKind, _ input: Linker.Input) {
        var owners: [String: (record: ReadRecord, alias: Located<String>)] = [:]
        for record in records {
            guard let header = record.draft?.header, input.includesDrafts || header.isDraft != true else { continue }
            for alias in header.aliases ?? [] {
                let place = Place(record.file, alias.range.range)
                if let problem = IdentifierRules.problem(with: alias.value, kind: kind, place: place) {
                    diagnostics.append(problem)
                } else if let first = owners[alias.value] {
                    diagnostics.append(
                        .aliasCollision(
                            place, "“\(alias.value)” is already a former id of the \(kind.rawValue) “\(first.record.id)”",
                            notes: [.init("it stands here", at: Place(first.record.file, first.alias.range.range))]))
                } else if names.entry(kind, alias.value) != nil {
                    diagnostics.append(
                        .aliasCollision(
                            place, "“\(alias.value)” is the id of \(kind.withArticle) that exists", notes: []))
                } else {
                    owners[alias.value] = (record, alias)
                }
            }
        }
        for (alias, owner) in owners { names.insert(kind, alias, .alias(of: owner.record.id)) }
    }
}

extension Diagnostic {
    fileprivate static func duplicateID(_ record: ReadRecord, first: ReadRecord) -> Diagnostic {
        Diagnostic(
            .duplicateID, at: Place(record.file, at: 0),
            "there are two files for the \(record.kind.rawValue) “\(record.id)”",
            help: "Sub-folders carry no meaning: give one of them another name.",
            notes: [Note("the other one is this", at: Place(first.file, at: 0))])
    }

    fileprivate static func aliasCollision(_ place: Place, _ message: String, notes: [Note]) -> Diagnostic {
        Diagnostic(
            .aliasCollision, at: place, message,
            help: "An address leads to one record only: take the alias out of one of them.", notes: notes)
    }
}

extension DiagnosticKind {
    package static let duplicateID = DiagnosticKind(
        "duplicate-id", .error, "an id is taken twice",
        explanation: """
            The id is the file's name without `.md`, whatever sub-folder it lies in and however its letters are composed. Two
            records of one kind with the same id would be published at the same address, and one of them would be lost.
            """,
        wrong: """
            -- Content/actors/people/ada-quill.md --
            ‸---
            name: Ada Quill the younger
            kind: person
            ---
            """,
        right: """
            -- Content/actors/people/ada-quill-junior.md --
            ---
            name: Ada Quill the younger
            kind: person
            ---
            """)

    package static let aliasCollision = DiagnosticKind(
        "alias-collision", .error, "a former id is taken",
        explanation: """
            Each former id gets a page that leads to the record's present address. One that is the id of another record, or a
            former id of two records, would have to lead to two places.
            """,
        wrong: """
            -- Content/actors/bo-lind.md --
            ---
            name: Bo Lind
            kind: person
            aliases: [‸ada-quill]
            ---
            """,
        right: """
            -- Content/actors/bo-lind.md --
            ---
            name: Bo Lind
            kind: person
            aliases: [bosse-lind]
            ---
            """)
}
