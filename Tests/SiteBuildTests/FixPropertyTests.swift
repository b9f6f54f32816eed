import Diagnostics
import Foundation
import Testing

@testable import SiteBuild

/// A slip of the pen that is mended becomes what was there before it, or is left alone: never anything else.
@Suite("A fix of a random slip")
struct FixPropertyTests {
    /// Names in the archive that others refer to: words, words that differ by a digit, opposites, a hyphen.
    private static let archive = Example(
        """
        -- Content/actors/harbour-master.md --
        ---
        name: Harbour master
        kind: person
        ---
        -- Content/claims/ferry-safe.md --
        ---
        claim: The ferry is safe
        relations:
          contradicts: [ferry-unsafe]
        topics: [ferries]
        ---
        -- Content/claims/ferry-unsafe.md --
        ---
        claim: The ferry is not safe
        about: [ada-quill, harbour-master]
        relations:
          repeats: [delays-2021]
        ---
        -- Content/claims/delays-2020.md --
        ---
        claim: Ships were late in 2020
        ---
        -- Content/claims/delays-2021.md --
        ---
        claim: Ships were late in 2021
        verdict: mostly-false
        summary: The log shows it.
        reviewed: 2024-03-04
        positions:
          - {by: harbour-master, stance: questions, on: 2024-03-04, likelihood: very-unlikely, confidence: moderate}
        evidence:
          - {article: second-report, stance: undermines, quote: Ships were not late}
        history:
          - {on: 2024-03-04, kind: published, to: mostly-false}
        ---
        -- Content/articles/second-report.md --
        ---
        title: A second report
        published: 2024-03-03
        kind: transcript
        ---
        “Ships were not late,” said [the master]{actor=harbour-master}. [It is safe]{claim=ferry-safe by=harbour-master as=almost-certain at=00:01:30}.

        He doubts that [they were late]{claim=delays-2020 claim=delays-2021 by=harbour-master stance=questions}; see [this](claim:ferry-unsafe).
        """)

    /// What is misspelled, wherever it stands: ids, keys, and words of the vocabulary.
    private static let words = [
        "harbour-master", "ferry-safe", "ferry-unsafe", "delays-2020", "delays-2021", "second-report", "mostly-false",
        "undermines",
        "questions", "very-unlikely", "almost-certain", "moderate", "contradicts", "relations", "evidence", "likelihood",
        "confidence", "reviewed", "published", "transcript", "stance", "article:", "claim:", "history", "2024-03-04", "00:01:30",
    ]

    @Test("becomes what was there, or is left alone", arguments: 0..<40)
    func isExact(_ seed: Int) async throws {
        let site = try TemporarySite(over: Self.archive)
        var random = SplitMix(state: UInt64(seed) &* 0x9E37_79B9_7F4A_7C15)
        let before = site.files(in: "Content")
        let word = Self.words[Int(random.next() % UInt64(Self.words.count))]
        let files = before.keys.sorted().filter { String(decoding: before[$0] ?? [], as: UTF8.self).contains(word) }
        let file = files[Int(random.next() % UInt64(files.count))]
        let text = String(decoding: before[file] ?? [], as: UTF8.self)
        let slip = Self.slip(word, &random)
        guard slip != word, let range = text.range(of: word) else { return }
        let wrong = text.replacingCharacters(in: range, with: slip)
        try Data(wrong.utf8).write(to: URL(fileURLWithPath: site.path + "/Content/" + file))
        let plan = FixPlan(await site.check().diagnostics) { SourceLookup.text(of: $0, source: site.path) }
        for changed in plan.files {
            #expect(changed.path == "Content/" + file && changed.newPath == changed.path)
            let mended = String(decoding: changed.after, as: UTF8.self)
            #expect(mended == text, "“\(word)”, misspelled “\(slip)”: \(plan.fixes.map(\.title))")
        }
    }

    /// A letter left out, doubled, changed, or swapped with the one before it, a capital, or an underscore.
    private static func slip(_ word: String, _ random: inout SplitMix) -> String {
        var letters = Array(word)
        let place = 1 + Int(random.next() % UInt64(letters.count - 1))
        switch random.next() % 6 {
        case 0: letters.remove(at: place)
        case 1: letters.insert(letters[place], at: place)
        case 2: letters[place] = Array("abcdefghijklmnopqrstuvwxyz0123456789")[Int(random.next() % 36)]
        case 3: letters.swapAt(place - 1, place)
        case 4: letters[place] = Character(letters[place].uppercased())
        default: letters = letters.map { $0 == "-" ? "_" : $0 }
        }
        return String(letters)
    }
}
