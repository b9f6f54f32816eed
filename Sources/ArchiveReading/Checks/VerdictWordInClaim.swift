package import ArchiveModel
package import Diagnostics
internal import Markup

/// A claim is the proposition alone: no rating's word stands in it.
package enum VerdictWordInClaim: Check {
    package static var looksAtOneRecord: Bool { true }

    package static func diagnostics(in archive: Archive, today: PartialDate) -> [Diagnostic] {
        let terms = Set(archive.settings.ratings.ratings.flatMap { [$0.label, $0.id] }.map { $0.lowercased() })
            .sorted { ($1.utf8.count, $0) < ($0.utf8.count, $1) }
        return archive.claims.compactMap { claim in
            guard !claim.isWithdrawn else { return nil }
            let text = claim.claim.value.lowercased()
            guard let term = terms.first(where: { contains($0, in: text) }) else { return nil }
            return Diagnostic(
                kind, at: claim.place(claim.claim.range), "the claim holds the verdict word “\(term)”",
                help: "Write the proposition itself; what is to be thought of it stands in `verdict`.")
        }
    }

    /// Whether a term stands in a text as whole words.
    private static func contains(_ term: String, in text: String) -> Bool {
        guard let first = term.utf8.first, text.utf8.contains(first) else { return false }
        var rest = text[...]
        while let range = rest.firstRange(of: term) {
            let before = text[..<range.lowerBound].unicodeScalars.last
            let after = text[range.upperBound...].unicodeScalars.first
            if ![before, after].contains(where: { $0.map { LetterClass($0) != .other } ?? false }) { return true }
            rest = text[text.index(after: range.lowerBound)...]
        }
        return false
    }

    package static let kind = DiagnosticKind(
        "verdict-word-in-claim", .warning, "a claim holds a verdict word",
        explanation: """
            «It is false that the ferry was late», rated false, says that it was late: readers stumble, and machines more so. A
            claim is put as those put it who make it. A rating's label or id counts, as a whole word in any case.
            """,
        wrong: .ratedClaim(
            claim: "‸It is False that the ferry is late", verdict: "unproven",
            keys: "evidence: [{article: harbour-report, stance: supports}]"),
        right: .ratedClaim(
            claim: "The ferry's falsehoods about its arrival are untrue-ish", verdict: "unproven",
            keys: "evidence: [{article: harbour-report, stance: supports}]"))
}
