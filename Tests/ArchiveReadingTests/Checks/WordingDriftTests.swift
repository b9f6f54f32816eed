import ArchiveModel
import Markup
import Testing

@testable import ArchiveReading

@Suite("Wording drift")
struct WordingDriftTests {
    @Test(
        "a wording is stronger further from 50 %, across it, or as fact",
        arguments: [
            ("fact", "almost-certain", true), ("almost-certain", "fact", false), ("fact", "fact", false),
            ("very-likely", "likely", true), ("likely", "very-likely", false), ("likely", "likely", false),
            ("probable", "likely", false), ("likely", "probable", false), ("highly-probable", "probable", true),
            ("likely", "roughly-even", true), ("roughly-even", "likely", false),
            ("unlikely", "roughly-even-odds", true),
            ("unlikely", "likely", true), ("likely", "unlikely", true), ("likely", "remote", true),
            ("remote", "unlikely", true), ("unlikely", "remote", false), ("unlikely", "fact", true),
            ("fact", "remote", true),
        ])
    func isStronger(_ reported: String, _ stated: String, _ expected: Bool) throws {
        let (reported, stated) = (try #require(Wording(word: reported)), try #require(Wording(word: stated)))
        #expect(reported.isStronger(than: stated) == expected)
    }

    /// Positions of Ada Quill, an article of 2024-03-03 with an annotation by her, and the stated words of its drifts.
    struct Case: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let positions: [String]
        let attributes: String
        let drifts: [String]

        init(_ name: String, _ positions: String..., reported attributes: String, drifts: String...) {
            testDescription = name
            self.positions = positions
            self.attributes = attributes
            self.drifts = drifts
        }
    }

    static let cases = [
        Case("no position", reported: "as=fact"),
        Case("a position without a date", "likelihood: likely", reported: "as=fact"),
        Case("a position without a wording", "on: 2024-03-01", reported: "as=fact"),
        Case("an annotation without a wording", "on: 2024-03-01, likelihood: unlikely", reported: "stance=asserts"),
        Case("a stronger wording", "on: 2024-03-01, likelihood: likely", reported: "as=fact", drifts: "likely"),
        Case("a weaker wording", "on: 2024-03-01, likelihood: fact", reported: "as=likely"),
        Case("the other word of the band", "on: 2024-03-01, likelihood: likely", reported: "as=probable"),
        Case(
            "the newest position counts", "on: 2024-03-01, likelihood: likely", "on: 2024-02-01, likelihood: fact",
            reported: "as=fact", drifts: "likely"),
        Case(
            "what was true when the article appeared", "on: 2024-02, likelihood: fact",
            "on: 2024-06, likelihood: likely",
            reported: "as=fact"),
        Case(
            "a newer position, and nothing before the article", "on: 2024-06, likelihood: likely", reported: "as=fact",
            drifts: "likely"),
        Case(
            "a position that became firmer later", "on: 2024-02, likelihood: likely", "on: 2024-06, likelihood: fact",
            reported: "as=fact"),
        Case(
            "two positions of one day", "on: 2024-03-01, likelihood: unlikely", "on: 2024-03-01, likelihood: likely",
            reported: "as=likely"),
        Case(
            "stronger than both of one day", "on: 2024-03-01, likelihood: unlikely",
            "on: 2024-03-01, likelihood: likely",
            reported: "as=fact", drifts: "unlikely"),
        Case(
            "partial dates that may be one day", "on: 2024, likelihood: fact", "on: 2024-03-01, likelihood: likely",
            reported: "as=fact"),
        Case(
            "partial dates in order", "on: 2023, likelihood: fact", "on: 2024-03-01, likelihood: likely",
            reported: "as=fact",
            drifts: "likely"),
        Case("another stance", "on: 2024-03-01, stance: denies, likelihood: likely", reported: "as=fact"),
        Case(
            "a denial", "on: 2024-03-01, stance: denies, likelihood: likely", reported: "stance=denies as=fact",
            drifts: "likely"),
        Case("a mere mention", "on: 2024-03-01, likelihood: likely", reported: "stance=mentions as=fact"),
    ]

    @Test("is measured by the newest dated position", arguments: cases)
    func isMeasured(_ example: Case) throws {
        let positions = example.positions.map { "  - {by: ada-quill, \($0)}\n" }.joined()
        let archive = try TestArchive(
            """
            -- Content/claims/ferry-late.md --
            ---
            claim: The ferry is late
            \(positions.isEmpty ? "" : "positions:\n")\(positions)---
            -- Content/articles/second-report.md --
            ---
            title: A second report
            published: 2024-03-03
            ---
            She said that [the ferry is late]{claim=ferry-late by=ada-quill \(example.attributes)}.
            """)
        #expect(archive.errors.isEmpty, "\(archive.errors)")
        let handle = try #require(archive.archive.articles.handle(of: "second-report"))
        let drifts = WordingDrift.drifts(of: 0, in: archive.archive[handle], archive: archive.archive)
        #expect(drifts.map(\.stated.word) == example.drifts)
        #expect(archive.found(StrongerThanSource.self).count == example.drifts.count)
    }

    @Test("is none of the article's own voice, of another speaker, or of a claim that was withdrawn")
    func isOfTheSpeaker() throws {
        let archive = try TestArchive(
            """
            -- Content/claims/ferry-late.md --
            ---
            claim: The ferry is late
            positions: [{by: ada-quill, on: 2024-03-01, likelihood: likely}]
            ---
            -- Content/claims/ferry-gone.md --
            ---
            claim: The ferry is gone
            positions: [{by: ada-quill, on: 2024-03-01, likelihood: likely}]
            withdrawn: {on: 2024-03-02, note: Nobody said so.}
            ---
            -- Content/actors/bo-lind.md --
            ---
            name: Bo Lind
            kind: person
            ---
            -- Content/articles/second-report.md --
            ---
            title: A second report
            published: 2024-03-03
            ---
            [The ferry is late]{claim=ferry-late as=fact}, and [late]{claim=ferry-late by=bo-lind as=fact}.

            [It is gone]{claim=ferry-gone by=ada-quill as=fact}.
            """)
        #expect(archive.errors.isEmpty, "\(archive.errors)")
        #expect(archive.found(StrongerThanSource.self).isEmpty)
    }
}
