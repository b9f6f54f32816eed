package import ArchiveModel
package import Diagnostics
internal import Markup

/// Nothing that an archive records lies in the future.
package enum DateInFuture: Check {
    package static var looksAtOneRecord: Bool { true }

    package static func diagnostics(in archive: Archive, today: PartialDate) -> [Diagnostic] {
        var found = DatedPlaces(today: today)
        for article in archive.articles {
            found.add(article.published, "published", article)
            found.add(article.accessed, "accessed", article)
            found.add(article.updated, "updated", article)
            found.addHeader(of: article)
        }
        for claim in archive.claims {
            found.add(claim.reviewed, "reviewed", claim)
            found.add(claim.made, "made", claim)
            for position in claim.positions { found.add(position.on, "on", claim) }
            for evidence in claim.evidence {
                found.add(evidence.published, "published", claim)
                found.add(evidence.accessed, "accessed", claim)
            }
            found.addHeader(of: claim)
        }
        for actor in archive.actors {
            for relation in actor.relations { found.add(relation.since, "since", actor) }
            found.addHeader(of: actor)
        }
        for topic in archive.topics { found.addHeader(of: topic) }
        for page in archive.pages { found.addHeader(of: page) }
        return found.diagnostics
    }

    private struct DatedPlaces {
        let today: PartialDate
        var diagnostics: [Diagnostic] = []

        mutating func add(_ date: Located<PartialDate>?, _ key: String, _ record: some ArchiveRecord) {
            guard let date, today.isBefore(date.value) else { return }
            diagnostics.append(
                Diagnostic(
                    kind, at: record.place(date.range),
                    "`\(key)` is \(date.value.text), which is after today, \(today.text)",
                    help: "Correct the date, or publish the record when it has come."))
        }

        mutating func addHeader(of record: some ArchiveRecord) {
            for entry in record.header.history { add(entry.on, "on", record) }
            add(record.header.withdrawn?.on, "on", record)
        }
    }

    package static let kind = DiagnosticKind(
        "date-in-future", .warning, "a date lies in the future",
        explanation: """
            An archive records what has happened. A date after today (in UTC, or the day that `SOURCE_DATE_EPOCH` names) is most
            often a slip of the pen. How long a relation will last (`until`) may lie in the future.
            """,
        wrong: """
            -- Content/articles/second-report.md --
            ---
            title: A second report
            published: ‸2999-01-01
            ---
            """,
        right: """
            -- Content/articles/second-report.md --
            ---
            title: A second report
            published: 2024-03-03
            ---
            """)
}
