import Diagnostics
import Testing

@testable import ArchiveReading

@Suite("Each rule, beside its examples")
struct NearMissTests {
    /// Files over the archive in order, and how often a rule finds something in them.
    struct Case: Sendable, CustomTestStringConvertible {
        let check: any Check.Type
        let name: String
        let count: Int
        let files: String

        init(_ check: any Check.Type, _ name: String, finds count: Int, _ files: String) {
            self.check = check
            self.name = name
            self.count = count
            self.files = files
        }

        var testDescription: String { "\(check.kind.id): \(name)" }
    }

    @Test("finds what it should and no more", arguments: cases)
    func finds(_ example: Case) throws {
        let archive = try TestArchive(example.files)
        #expect(archive.errors.isEmpty, "\(archive.errors.map(\.message))")
        let found = archive.found(example.check)
        #expect(found.count == example.count, "\(found.map(\.message))")
        #expect(found.allSatisfy { $0.kind == example.check.kind })
    }

    /// A claim with a verdict, «The ferry is late».
    static func claim(
        _ keys: String, id: String = "ferry-late", text: String = "The ferry is late", verdict: String = "false",
        reviewed: String = "2024-03-04", withdrawn: Bool = false
    ) -> String {
        let notice = withdrawn ? "\nwithdrawn: {on: 2024-03-05, note: It was wrong.}" : ""
        return Example.ratedClaim(id, claim: text, verdict: verdict, reviewed: reviewed, keys: keys + notice).text
    }

    /// An article with more keys.
    static func article(
        _ id: String, _ keys: String = "", body: String = "Nothing.", published: String = "2024-03-03"
    ) -> String {
        """

        -- Content/articles/\(id).md --
        ---
        title: A report
        published: \(published)
        \(keys.isEmpty ? "" : keys + "\n")---
        \(body)
        """
    }

    static func actor(_ id: String, _ keys: String) -> String {
        """

        -- Content/actors/\(id).md --
        ---
        kind: person
        \(keys)
        ---
        """
    }

    static let undermined = "evidence: [{article: harbour-report, stance: undermines}]"
    static let withdrawn = "withdrawn: {on: 2024-03-03, note: It was of another year.}"

    static let cases: [Case] = verdictCases + relationCases + positionCases + recordCases

    static let verdictCases: [Case] = [
        Case(
            WithdrawnEvidence.self, "of a claim without a verdict", finds: 0,
            """
            -- Content/claims/ferry-late.md --
            ---
            claim: The ferry is late
            evidence: [{article: log, stance: supports}]
            ---
            """ + article("log", withdrawn)),
        Case(
            WithdrawnEvidence.self, "of a claim that is withdrawn too", finds: 0,
            claim("evidence: [{article: log, stance: supports}]", withdrawn: true) + article("log", withdrawn)),
        Case(
            WithdrawnEvidence.self, "twice", finds: 2,
            claim("evidence: [{article: log, stance: supports}, {article: log, stance: undermines}]")
                + article("log", withdrawn)),
        Case(VerdictWithoutEvidence.self, "no evidence at all", finds: 1, claim("topics: [ferries]")),
        Case(VerdictWithoutSource.self, "no evidence at all", finds: 1, claim("topics: [ferries]")),
        Case(
            VerdictWithoutSource.self, "only a withdrawn article", finds: 1,
            claim("evidence: [{article: log, stance: context}]") + article("log", withdrawn)),
        Case(
            VerdictWithoutSource.self, "an article that is context", finds: 0,
            claim("evidence: [{article: harbour-report, stance: context}]")),
        Case(
            VerdictWithoutSource.self, "a position's article", finds: 0,
            claim("positions: [{by: ada-quill, in: harbour-report}]")),
        Case(
            ContraryEvidenceWithoutNote.self, "a verdict that follows the denial", finds: 0,
            claim("\(undermined)\npositions: [{by: ada-quill, stance: denies}]", verdict: "mostly-false")),
        Case(
            ContraryEvidenceWithoutNote.self, "an open verdict", finds: 1,
            claim("\(undermined)\npositions: [{by: ada-quill, stance: denies}]", verdict: "unproven")),
        Case(
            ContraryEvidenceWithoutNote.self, "a note at the denial", finds: 0,
            claim(
                "\(undermined)\npositions: [{by: ada-quill, stance: denies, note: Of another year.}]", verdict: "mixed")
        ),
        Case(
            ContraryEvidenceWithoutNote.self, "a question is no denial", finds: 0,
            claim("\(undermined)\npositions: [{by: ada-quill, stance: questions}]", verdict: "true")),
        Case(
            ReviewOutdated.self, "evidence of the same day", finds: 0,
            claim("evidence: [{article: harbour-report, stance: context, published: 2024-03-04}]")),
        Case(
            ReviewOutdated.self, "a time of the same day", finds: 0,
            claim("evidence: [{article: harbour-report, stance: context, published: 2024-03-04T10:00:00Z}]")),
        Case(
            ReviewOutdated.self, "the article's date, where the evidence has none", finds: 1,
            claim(undermined, reviewed: "2024-03-01")),
        Case(
            ReviewOutdated.self, "the evidence's own date before the article's", finds: 0,
            claim(
                "evidence: [{article: harbour-report, stance: context, published: 2024-02-01}]", reviewed: "2024-03-01")
        ),
        Case(
            ReviewOutdated.self, "a newer position, once", finds: 1,
            claim("\(undermined)\npositions: [{by: ada-quill, on: 2024-05}, {by: ada-quill, on: 2024-06}]")),
        Case(ReviewOutdated.self, "the year of the review", finds: 0, claim("positions: [{by: ada-quill, on: 2024}]")),
        Case(
            ReviewOutdated.self, "a withdrawn claim", finds: 0,
            claim("positions: [{by: ada-quill, on: 2025}]", withdrawn: true)),
        Case(
            VerdictWordInClaim.self, "in another case", finds: 1,
            claim(undermined, text: "That the ferry is late is TRUE")),
        Case(
            VerdictWordInClaim.self, "a label of two words", finds: 1, claim(undermined, text: "It is Mostly True")),
        Case(VerdictWordInClaim.self, "before a comma", finds: 1, claim(undermined, text: "\"Unproven, all of it\"")),
        Case(
            VerdictWordInClaim.self, "within other words", finds: 0,
            claim(undermined, text: "The untrue falsehood is falsely intermixed")),
        Case(
            VerdictWordInClaim.self, "before a combining mark", finds: 0, claim(undermined, text: "It is falsé true1")),
        Case(SingleOrigin.self, "one piece of evidence", finds: 0, claim(undermined)),
        Case(
            SingleOrigin.self, "one deciding piece and context", finds: 0,
            claim("evidence: [{article: harbour-report, stance: supports}, {article: harbour-report, stance: context}]")
        ),
        Case(
            SingleOrigin.self, "two reports that rest on a third", finds: 1,
            claim("evidence: [{article: first, stance: supports}, {article: second, stance: supports}]")
                + article("first", "origin: harbour-report") + article("second", "origin: first")),
        Case(
            SingleOrigin.self, "an article and an address", finds: 0,
            claim(
                "evidence: [{article: harbour-report, stance: supports}, "
                    + "{url: \"https://news.example/a\", title: A, stance: supports}]")),
        Case(
            LikelihoodInSummary.self, "in another language", finds: 0,
            claim("\(undermined)\nlanguage: fr").replacing("The log says so.", with: "Il est probable.")),
        Case(
            LikelihoodInSummary.self, "in the site's language", finds: 1,
            claim(undermined).replacing("The log says so.", with: "It is probable.")),
    ]

    static let relationCases: [Case] = [
        Case(
            ContradictingVerdicts.self, "named in both files", finds: 1,
            pair("contradicts: [ferry-on-time]", "true", "contradicts: [ferry-late]", "true")),
        Case(
            ContradictingVerdicts.self, "named in the file of the greater id", finds: 1,
            pair("", "true", "contradicts: [ferry-late]", "mostly-true")),
        Case(
            ContradictingVerdicts.self, "false and false", finds: 0,
            pair("contradicts: [ferry-on-time]", "false", "", "false")),
        Case(
            ContradictingVerdicts.self, "true and open", finds: 0,
            pair("contradicts: [ferry-on-time]", "true", "", "unproven")),
        Case(
            ContradictingVerdicts.self, "one is withdrawn", finds: 0,
            pair("contradicts: [ferry-on-time]", "true", "", "true", isOtherWithdrawn: true)),
        Case(
            RepeatsRatedDifferently.self, "named in both files", finds: 1,
            pair("repeats: [ferry-on-time]", "true", "repeats: [ferry-late]", "mostly-true")),
        Case(
            RepeatsRatedDifferently.self, "one without a verdict", finds: 0,
            claim("\(undermined)\nrelations: {repeats: [harbour-closed]}")),
        Case(
            RepeatsRatedDifferently.self, "one is withdrawn", finds: 0,
            pair("repeats: [ferry-on-time]", "true", "", "false", isOtherWithdrawn: true)),
        Case(
            RevisedClaimCurrent.self, "an older claim with a verdict", finds: 1,
            pair("revises: [ferry-on-time]", "true", "", "false")),
        Case(
            RevisedClaimCurrent.self, "an older claim without one", finds: 0,
            claim("\(undermined)\nrelations: {revises: [harbour-closed]}")),
        Case(
            RevisedClaimCurrent.self, "an older claim that is withdrawn", finds: 0,
            pair("revises: [ferry-on-time]", "true", "", "false", isOtherWithdrawn: true)),
        Case(
            TopicNearAnother.self, "two topics used once each", finds: 1,
            claim("topics: [harbours]") + claim("topics: [harbors]", id: "ferry-gone")),
        Case(
            TopicNearAnother.self, "both used twice", finds: 0,
            claim("topics: [harbours, harbors]") + claim("topics: [harbors, harbours]", id: "ferry-gone")),
        Case(
            TopicNearAnother.self, "a topic of three letters", finds: 0,
            claim("topics: [sea]") + claim("topics: [tea]", id: "ferry-gone")),
        Case(
            TopicNearAnother.self, "one that has a file, and one that has none", finds: 1,
            claim("topics: [harbours]")
                + """

                -- Content/topics/harbour.md --
                ---
                title: The harbour
                ---
                """),
    ]

    /// «The ferry is late» and «The ferry is on time», each with relations and a verdict.
    static func pair(
        _ relations: String, _ verdict: String, _ otherRelations: String, _ otherVerdict: String,
        isOtherWithdrawn: Bool = false
    ) -> String {
        claim("\(undermined)\nrelations: {\(relations)}", verdict: verdict) + "\n"
            + claim(
                "\(undermined)\nrelations: {\(otherRelations)}", id: "ferry-on-time", text: "The ferry is on time",
                verdict: otherVerdict, withdrawn: isOtherWithdrawn)
    }

    static let positionCases: [Case] = [
        Case(
            PositionNotInArticle.self, "annotated in the article's own voice", finds: 0,
            claim("positions: [{by: ada-quill, in: log}]") + article("log", body: "[It is late]{claim=ferry-late}.")),
        Case(
            PositionNotInArticle.self, "annotated with that speaker among others", finds: 0,
            claim("positions: [{by: ada-quill, in: log}]") + actor("bo-lind", "name: Bo Lind")
                + article("log", body: "[It is late]{claim=ferry-late by=bo-lind by=ada-quill}.")),
        Case(
            PositionNotInArticle.self, "annotated in another article only", finds: 1,
            claim("positions: [{by: ada-quill, in: log}]") + article("log")
                + article("second", body: "[It is late]{claim=ferry-late}.")),
        Case(
            PositionNotInArticle.self, "an article that was withdrawn", finds: 0,
            claim("positions: [{by: ada-quill, in: log}]") + article("log", withdrawn)),
        Case(PositionNotInArticle.self, "no article", finds: 0, claim("positions: [{by: ada-quill}]")),
        Case(UndatedPosition.self, "each of two", finds: 2, claim("positions: [{by: ada-quill}, {by: ada-quill}]")),
        Case(
            UndatedPosition.self, "of a withdrawn claim", finds: 0,
            claim("positions: [{by: ada-quill}]", withdrawn: true)),
        Case(
            ConfidenceWithLikelihood.self, "in evidence and in an annotation", finds: 2,
            claim("evidence: [{article: harbour-report, stance: context, note: \"Likely, with low confidence.\"}]")
                + article("log", body: "[It is late]{claim=ferry-late note=\"High confidence, so it is likely.\"}.")),
        Case(
            ConfidenceWithLikelihood.self, "in a record of another language", finds: 0,
            claim("language: de\npositions: [{by: ada-quill, note: \"Likely, with low confidence.\"}]")),
    ]

    static let recordCases: [Case] = [
        Case(
            EvidenceNotArchived.self, "an article with an address of its own", finds: 0,
            claim(undermined) + article("log", "url: https://news.example/log")),
        Case(
            AccessedBeforePublished.self, "evidence read before its article", finds: 1,
            claim("evidence: [{article: harbour-report, stance: context, accessed: 2024-03-01}]")),
        Case(
            AccessedBeforePublished.self, "evidence read on the day", finds: 0,
            claim("evidence: [{article: harbour-report, stance: context, accessed: 2024-03-02}]")),
        Case(
            AccessedBeforePublished.self, "an article of that year", finds: 0,
            article("log", "accessed: 2024-01-01", published: "\"2024\"")),
        Case(
            AddressArchivedTwice.self, "three articles of one address", finds: 2,
            article("a", "url: https://news.example/x") + article("b", "url: https://news.example/x/")
                + article("c", "url: https://NEWS.example/x#y")),
        Case(
            AddressArchivedTwice.self, "one that is withdrawn", finds: 0,
            article("a", "url: https://news.example/x") + article("b", "url: https://news.example/x\n\(withdrawn)")),
        Case(
            AddressArchivedTwice.self, "translations of each other", finds: 0,
            article("a", "url: https://news.example/x\ntranslations: {de: b}")
                + article("b", "url: https://news.example/x\nlanguage: de")),
        Case(
            AddressArchivedTwice.self, "paths that differ in case", finds: 0,
            article("a", "url: https://news.example/x") + article("b", "url: https://news.example/X")),
        Case(
            SharedName.self, "a name and another's other name", finds: 1,
            actor("bo-lind", "name: Bo\nalso_known_as: [ada quill]")),
        Case(
            SharedName.self, "an actor's own names", finds: 0, actor("bo-lind", "name: Bo\nalso_known_as: [bo, Bo]")),
        Case(
            SharedName.self, "a withdrawn actor", finds: 0, actor("ada-quill-2", "name: Ada Quill\n\(withdrawn)")),
        Case(
            SharedName.self, "letters that are composed otherwise", finds: 1,
            actor("a", "name: Zoe\u{308}") + actor("b", "name: Zo\u{EB}")),
        Case(LongClaim.self, "75 code points", finds: 0, claim(undermined, text: String(repeating: "é", count: 75))),
        Case(LongClaim.self, "76 code points", finds: 1, claim(undermined, text: String(repeating: "é", count: 76))),
        Case(
            ArticleWithoutAnnotations.self, "a draft's annotation", finds: 0,
            article("log", body: "[It is late]{claim=ferry-gone}.")
                + """

                -- Content/claims/ferry-gone.md --
                ---
                claim: The ferry is gone
                draft: true
                ---
                """),
        Case(ArticleWithoutAnnotations.self, "a withdrawn article", finds: 0, article("log", withdrawn)),
        Case(
            ParagraphWithoutAnnotation.self, "each paragraph once, headings and code not", finds: 2,
            article(
                "log",
                body: """
                    ## 12 boats

                    [It is late]{claim=harbour-closed}. He saw 12 boats.

                    He saw 12 boats and 7 ships.

                    - “Nothing of the kind happened.”

                    ```
                    12 boats
                    ```
                    """)),
        Case(
            ParagraphWithoutAnnotation.self, "an article without annotations", finds: 0,
            article("log", body: "37 boats.")),
        Case(
            UnreferencedRecord.self, "an actor who only relates to others", finds: 1,
            actor("bo-lind", "name: Bo Lind\nrelations: [{as: friend of, to: ada-quill}]")),
        Case(
            UnreferencedRecord.self, "an actor who is an outlet", finds: 0,
            actor("bo-lind", "name: Bo Lind") + article("log", "outlet: Bo Lind", body: "[Ada]{actor=ada-quill}.")),
        Case(
            UnreferencedRecord.self, "an article that is an origin", finds: 0,
            article("log") + article("x", "origin: log", body: "[Ada]{actor=ada-quill}.")),
        Case(UnreferencedRecord.self, "an article that nothing names", finds: 1, article("log")),
        Case(DateInFuture.self, "this year", finds: 0, article("log", published: "\"2026\"")),
        Case(DateInFuture.self, "next month", finds: 1, article("log", published: "2026-02")),
        Case(ClaimWithoutArticle.self, "a withdrawn claim", finds: 0, claim(undermined, withdrawn: true)),
    ]
}
