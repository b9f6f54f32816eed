internal import ArchiveModel
internal import ArchiveReading
package import Diagnostics
internal import Markup

/// Takes out the warnings and hints that their records accept, and reports the entries that accept nothing.
enum Acceptances {
    /// - Parameters:
    ///   - diagnostics: all that was found.
    ///   - isComplete: whether every rule was asked; if not, an entry may accept what was not looked for.
    static func apply(
        to diagnostics: [Diagnostic], records: [ReadRecord], isComplete: Bool, includesDrafts: Bool
    ) -> [Diagnostic] {
        var entries: [String: [Located<String>]] = [:]
        for record in records {
            guard let header = record.draft?.header, includesDrafts || !header.isKeptOut else { continue }
            let accepted = header.acceptedIDs
            if !accepted.isEmpty { entries[record.file] = accepted }
        }
        guard !entries.isEmpty else { return diagnostics }
        var used: Set<Place> = []
        var remaining = diagnostics.filter { diagnostic in
            guard diagnostic.severity != .error, let file = diagnostic.place?.file,
                let entry = entries[file]?.first(where: { $0.value == diagnostic.kind.id })
            else { return true }
            used.insert(Place(file, entry.range.range))
            return false
        }
        let errors = Set(diagnostics.filter { $0.severity == .error }.map(\.kind.id))
        for (file, accepted) in entries {
            for entry in accepted {
                let place = Place(file, entry.range.range)
                guard !used.contains(place) else { continue }
                if let problem = problem(with: entry.value, at: place, errors: errors, isComplete: isComplete) {
                    remaining.append(problem)
                }
            }
        }
        return remaining
    }

    private static func problem(
        with id: String, at place: Place, errors: Set<String>, isComplete: Bool
    ) -> Diagnostic? {
        guard let kind = DiagnosticCatalog.kind(id) else {
            let known = DiagnosticCatalog.all.filter { $0.severity != .error }.map(\.id)
            return Diagnostic(
                .unusedAcceptance, at: place, "there is no warning or hint “\(id)”",
                help: NearMiss.nearest(to: id, in: known).map { "Did you mean “\($0)”?" }
                    ?? "The id stands in brackets in each message.",
                fix: CertainMatch.of(id, in: known).map { .replace(id, with: $0, at: place) })
        }
        if kind.severity == .error || errors.contains(id) {
            return Diagnostic(
                .unusedAcceptance, at: place, "“\(id)” is an error, which cannot be accepted",
                help: "Mend what it reports, and take the entry out.")
        }
        guard isComplete else { return nil }
        return Diagnostic(
            .unusedAcceptance, at: place, "nothing in this record raises “\(id)”",
            help: "Take the entry out: what it accepted is mended.")
    }
}

extension DiagnosticKind {
    package static let unusedAcceptance = DiagnosticKind(
        "unused-acceptance", .warning, "an entry of `accepts` accepts nothing",
        explanation: """
            `accepts` maps the id of a warning or hint to the reason why it stands. An entry that nothing earns any more, whose id
            is not known, or that names an error, would only hide what comes later.
            """,
        wrong: """
            -- Content/actors/bo-lind.md --
            ---
            name: Bo Lind
            kind: person
            accepts:
              ‸date-in-future: The date was announced.
            ---
            """,
        right: """
            -- Content/articles/second-report.md --
            ---
            title: A second report
            published: 2999-01-01
            accepts:
              date-in-future: The date was announced.
            ---
            """)
}
