import Foundation
import Markup
import Testing

@testable import ArchiveReading

@Suite("The documentation of the format")
struct DocumentationTests {
    /// One table of `Content.md` or `Settings.md`, and the fields that it has to list.
    struct Documented: Sendable, CustomTestStringConvertible {
        let file: String
        let heading: String
        let fields: [FieldDescription]

        init<Target>(_ heading: String, _ fields: [Field<Target>], in file: String = "Content.md") {
            self.file = file
            self.heading = heading
            self.fields = fields.map(\.description)
        }

        var testDescription: String { "\(file): \(heading)" }
    }

    static let tables: [Documented] = [
        Documented("## Keys of every record", HeaderDraft.fields() as [Field<PageDraft>]),
        Documented("### `withdrawn`", WithdrawalDraft.fields),
        Documented("### `history`", HistoryDraft.fields),
        Documented("## Article", ArticleDraft.ownFields),
        Documented("### `media`", MediumDraft.fields),
        Documented("## Claim", ClaimDraft.ownFields),
        Documented("### `positions`", PositionDraft.fields),
        Documented("### `evidence`", EvidenceDraft.fields),
        Documented("### `relations`", ClaimRelationsDraft.fields),
        Documented("## Actor", ActorDraft.ownFields),
        Documented("### `relations` of an actor", ActorRelationDraft.fields),
        Documented("## Topic", TopicDraft.ownFields),
        Documented("## Page", PageDraft.ownFields),
        Documented("# Settings", SettingsDraft.fields, in: "Settings.md"),
        Documented("## `rules`", RuleDraft.fields, in: "Settings.md"),
        Documented("## `publisher`", PublisherDraft.fields, in: "Settings.md"),
        Documented("## `license`", LicenseDraft.fields, in: "Settings.md"),
        Documented("## `ratings`", RatingsDraft.fields, in: "Settings.md"),
        Documented("### A rating of `scale`", RatingDraft.fields, in: "Settings.md"),
    ]

    @Test("lists the keys of each mapping, which of them are required, and the words that they take", arguments: tables)
    func table(_ documented: Documented) throws {
        let page = try DocumentationPage(documented.file)
        let rows = page.rows(below: documented.heading)
        #expect(rows.map { $0[0] } == documented.fields.map { "`\($0.key)`" })
        #expect(rows.map { $0[1] } == documented.fields.map { $0.isRequired ? "required" : "" })
        for (row, field) in zip(rows, documented.fields) {
            guard case .choice(let words) = field.type else { continue }
            // The words of likelihood have a table of their own.
            let text = field.key == "likelihood" ? page.text : row[2]
            for word in words { #expect(text.contains("`\(word)`"), "\(field.key): \(word)") }
        }
    }

    @Test("lists the words of likelihood with their bands")
    func likelihood() throws {
        let bands = Likelihood.Band.allCases.map { band -> [String] in
            let words = Likelihood.words.filter { Likelihood(word: $0)?.band == band }.map { "`\($0)`" }
            return words + ["\(band.percent.lowerBound)–\(band.percent.upperBound) %"]
        }
        #expect(try DocumentationPage("Content.md").rows(below: "## Likelihood").dropLast() == bands[...])
    }
}

/// A page of `Documentation/`.
struct DocumentationPage {
    let text: String

    /// - Parameter name: the file's name in `Documentation/` of the checkout that the tests were built from.
    init(_ name: String) throws {
        let checkout = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        text = try String(contentsOf: checkout.appendingPathComponent("Documentation/\(name)"), encoding: .utf8)
    }

    /// The cells of the first table below a heading and above the next one, its head left out.
    func rows(below heading: String) -> [[String]] {
        text.components(separatedBy: "\n").drop { $0 != heading }.dropFirst()
            .prefix { !$0.hasPrefix("#") }
            .drop { !$0.hasPrefix("|") }.prefix { $0.hasPrefix("|") }
            .dropFirst(2)
            .map { line in
                line.dropFirst().dropLast().components(separatedBy: "|").map { $0.trimmingCharacters(in: .whitespaces) }
            }
    }
}
