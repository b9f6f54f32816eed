import ArchiveModel
import Diagnostics
import Markup
import Testing

@testable import Suggesting

/// One sentence each: what is proposed, who says it, with which stance, and how sure.
@Suite struct AttributionTests {
    struct Sample: Sendable, CustomTestStringConvertible {
        let text: String
        let words: String
        let speaker: String
        var stance = Stance.asserts
        var wording: String?

        var testDescription: String { text }
    }

    private static let actors = [
        KnownActor(id: "ada-quill", name: "Ada Quill", nature: .person, description: "Mayor of Port Haven"),
        KnownActor(id: "harbour-office", name: "Harbour Office", nature: .organisation),
        KnownActor(id: "norland", name: "Norland", nature: .state),
    ]

    private static let samples = [
        Sample(
            text: "Ada Quill said the pier was closed in March.", words: "the pier was closed in March", speaker: "ada-quill",
            wording: "fact"),
        Sample(
            text: "The pier was closed in March, Ada Quill said on Monday.", words: "The pier was closed in March",
            speaker: "ada-quill", wording: "fact"),
        Sample(
            text: "According to the Harbour Office, the pier will probably open in May.",
            words: "the pier will probably open in May", speaker: "harbour-office", wording: "probable"),
        Sample(
            text: "Ada Quill denied that the pier had been sold.", words: "the pier had been sold", speaker: "ada-quill",
            stance: .denies, wording: "fact"),
        Sample(
            text: "Ada Quill questioned whether the pier had been sold.", words: "the pier had been sold", speaker: "ada-quill",
            stance: .questions),
        Sample(
            text: "“The pier was sold in secret,” said Ada Quill, the mayor.", words: "“The pier was sold in secret,”",
            speaker: "ada-quill", wording: "fact"),
        Sample(
            text: "The Harbour Office judged it very likely that the pier would sink.",
            words: "it very likely that the pier would sink", speaker: "harbour-office", wording: "very-likely"),
        Sample(
            text: "Ada Quill believes the pier was sold too early.", words: "the pier was sold too early", speaker: "ada-quill"),
        Sample(
            text: "A report from the Harbour Office, which runs nine piers, found no evidence that the pier was sold.",
            words: "no evidence that the pier was sold", speaker: "harbour-office"),
        Sample(
            text: "Ada Quill, the mayor of Port Haven, told reporters that the pier was almost certainly safe.",
            words: "the pier was almost certainly safe", speaker: "ada-quill", wording: "almost-certain"),
        Sample(
            text: "In a statement the Harbour Office warned that two piers could sink.", words: "two piers could sink",
            speaker: "harbour-office"),
        Sample(
            text: "The pier, the Harbour Office said, was sold to a company in Norland.",
            words: "was sold to a company in Norland", speaker: "harbour-office", wording: "fact"),
    ]

    private func claims(_ text: String) -> [ClaimProposal] {
        let bytes = Array(text.utf8)
        let body = BodyReader.read(
            .init(path: "a", bytes: bytes), body: 0..<bytes.count, options: BodyOptions(annotations: .allowed)
        ).value
        let suggester = Suggester(
            rules: .english, scope: .init(),
            surroundings: .init(
                actors: Self.actors, takenClaims: [], takenActors: [], articleID: "a", isTranscript: false, language: "en"))
        return suggester.suggestions(for: body) { _, _, _ in [] }.proposals.compactMap {
            if case .claim(let claim) = $0 { claim } else { nil }
        }
    }

    @Test("what somebody is reported to say is proposed as theirs", arguments: samples)
    func attributed(_ sample: Sample) throws {
        let found = claims(sample.text)
        let claim = try #require(
            found.first { claim in
                String(decoding: Array(sample.text.utf8)[claim.statement.range], as: UTF8.self) == sample.words
            }, "\(found.map(\.statement.proposition))")
        #expect(claim.statement.speakers.map(\.id) == [sample.speaker])
        #expect(claim.statement.stance == sample.stance)
        #expect(claim.statement.wording?.word == sample.wording)
        #expect(!claim.statement.rules.isEmpty)
    }

    @Test(
        "those who say one thing together are all its speakers, and those who say two each their own",
        arguments: [
            (
                "Maria Keller, Tomas Brandt and Ada Quill said that the pier would not open before 2026.",
                [["maria-keller", "tomas-brandt", "ada-quill"]]
            ),
            (
                "Maria Keller, Tomas Brandt, and Ada Quill denied that the pier was sold.",
                [["maria-keller", "tomas-brandt", "ada-quill"]]
            ),
            ("On Monday, Maria Keller and Ada Quill said the pier was sold.", [["maria-keller", "ada-quill"]]),
            (
                "The port authority, the customs office and the coast guard said the ship had left without papers.",
                [["port-authority", "customs-office", "coast-guard"]]
            ),
            ("Ada Quill and her deputy, Lars Holm, warned that two piers could sink.", [["ada-quill", "lars-holm"]]),
            ("Tomas Brandt, the minister, and Ada Quill said the pier was sold.", [["tomas-brandt", "ada-quill"]]),
            (
                "According to Ada Quill, the pier cost 40 million, and according to Tomas Brandt, it cost 55 million.",
                [["ada-quill"], ["tomas-brandt"]]
            ),
            (
                "Ada Quill said the pier was sold. Tomas Brandt disagreed: it had been leased in 2019, he said.",
                [["ada-quill"], ["tomas-brandt"]]
            ),
            (
                "Their leader, Piotr Zawada, hit back: the figures came from the Harbour Office’s own list of 2021, he said.",
                [["piotr-zawada"]]
            ),
            ("Farmers’ groups say prices have halved since 2022.", [["farmers-groups"]]),
            ("The Harbour Office expects trade to recover in the second quarter.", [["harbour-office"]]),
            (
                "Maria Keller said the pier was sold. Neither Keller nor Bo Lind would say for how much. Keller said it was sold twice.",
                [["maria-keller"], ["maria-keller"]]
            ),
            ("Dr Bo Lind: “I would not change the pier for 14 percent.”", [["bo-lind"]]),
            ("The first witness, the accountant Priya Shah, testified that the pier was sold.", [["priya-shah"]]),
            ("Ada Quill’s husband believes the records are incomplete.", [["ada-quills-husband"]]),
            ("“The pier is safe,” said Ada Quill, “and it has been safe since 1998.”", [["ada-quill"], ["ada-quill"]]),
        ])
    func together(_ text: String, _ speakers: [[String]]) {
        let found = claims(text)
        #expect(found.map { $0.statement.speakers.map(\.id) } == speakers, "\(found.map(\.statement.proposition))")
    }

    @Test(
        "what says nothing that could be checked is passed over",
        arguments: [
            "Was the pier sold?", "Ada Quill did not respond to a request for comment.", "Thank you.",
            "Read more about the pier.",
            "“I am so happy,” Ada Quill said.", "Neither Ada Quill nor Bo Lind said who had paid for the pier of Port Haven.",
        ])
    func nothing(_ text: String) { #expect(claims(text).isEmpty) }

    @Test("a level of confidence is kept apart from likelihood")
    func confidence() throws {
        let claim = try #require(claims("The Harbour Office concluded with high confidence that the pier was sold.").first)
        #expect(claim.statement.confidence == "high")
        #expect(claim.statement.wording?.word == "fact")
    }

    @Test("she is the woman who was named last, and the office the body")
    func pronouns() {
        let found = claims("Ada Quill left on Monday. She said the pier was sold for nine crowns. The office said it was not.")
        #expect(found.map { $0.statement.speakers.map(\.id) }.contains(["ada-quill"]))
        #expect(!found.contains { $0.statement.speakers.map(\.id) == ["norland"] })
    }
}
