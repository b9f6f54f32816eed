package import ArchiveModel
package import Diagnostics
internal import Markup

/// A sentence of an editor's note has a level of confidence or a degree of likelihood, not both.
package enum ConfidenceWithLikelihood: Check {
    package static var looksAtOneRecord: Bool { true }

    package static func diagnostics(in archive: Archive, today: PartialDate) -> [Diagnostic] {
        var found: [Diagnostic] = []
        func look(at note: Located<String>?, _ record: some ArchiveRecord) {
            guard let note, EstimativeWords.applies(to: record.header),
                EstimativeWords.mixesConfidenceAndLikelihood(note.value)
            else { return }
            found.append(
                Diagnostic(
                    kind, at: record.place(note.range), "a sentence of this note has confidence and likelihood at once",
                    help: "Say in one sentence how probable it is, and in another how good the basis is."))
        }
        for article in archive.articles {
            for annotation in article.body.annotations { look(at: annotation.note, article) }
        }
        for claim in archive.claims {
            for position in claim.positions { look(at: position.note, claim) }
            for evidence in claim.evidence { look(at: evidence.note, claim) }
        }
        return found
    }

    package static let kind = DiagnosticKind(
        "confidence-with-likelihood", .warning, "a note has confidence and likelihood in one sentence",
        explanation: """
            How probable something is (likelihood) and how good the basis for saying so is (confidence) are two things. In one
            sentence they are taken for one, which is why ICD 203 (D.6.e.2) keeps them apart. English notes are looked at.
            """,
        wrong: example("‸With moderate confidence, the ferry is very likely late."),
        right: example("The ferry is very likely late. That is said with moderate confidence."))

    private static func example(_ note: String) -> Example {
        Example(
            """
            -- Content/claims/ferry-late.md --
            ---
            claim: The ferry is late
            positions:
              - by: ada-quill
                on: 2024-03-02
                note: \(note)
            ---
            """)
    }
}
