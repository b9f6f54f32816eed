import ArchiveModel
import Diagnostics
import Foundation
import Markup
import Testing

@testable import Suggesting

/// An article with what should be proposed for it: actors, `---`, the text, `===`, and one phrase a line with who says it.
///
/// `-` is the article itself, `*` leaves it open; a line that begins with `+` may be proposed and need not.
struct GoldArticle: Sendable, CustomTestStringConvertible {
    struct Line: Sendable {
        let phrase: String
        let speaker: String
        let isNeeded: Bool
    }

    let name: String
    let actors: [KnownActor]
    let text: String
    let lines: [Line]

    var testDescription: String { name }

    static let all: [GoldArticle] = {
        let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("Articles")
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
        return names.sorted().compactMap { name in
            (try? String(contentsOf: folder.appendingPathComponent(name), encoding: .utf8)).flatMap {
                GoldArticle(name: name, $0)
            }
        }
    }()

    init?(name: String, _ file: String) {
        let parts = ("\n" + file).components(separatedBy: "\n---\n")
        guard parts.count == 2 else { return nil }
        let rest = parts[1].components(separatedBy: "\n===\n")
        guard rest.count == 2 else { return nil }
        self.name = name
        text = rest[0] + "\n"
        actors = parts[0].split(separator: "\n").compactMap { line in
            let fields = line.dropFirst("actor ".count).split(separator: "|", omittingEmptySubsequences: false)
                .map { $0.trimmingCharacters(in: .whitespaces) }
            guard fields.count > 2, let nature = Actor.Nature(rawValue: fields[2]) else { return nil }
            return KnownActor(
                id: fields[0], name: fields[1], otherNames: fields.dropFirst(3).filter { !$0.isEmpty }, nature: nature)
        }
        lines = rest[1].split(separator: "\n").map { line in
            let isNeeded = !line.hasPrefix("+")
            let fields = line.drop { $0 == "+" || $0 == " " }.split(separator: "|").map {
                $0.trimmingCharacters(in: .whitespaces)
            }
            return Line(phrase: fields[0], speaker: fields.count > 1 ? fields[1] : "*", isNeeded: isNeeded)
        }
    }

    /// What is proposed for it in an archive that has its actors and no claims.
    func proposals() -> [Suggestions.Proposal] {
        let bytes = Array(text.utf8)
        let body = BodyReader.read(
            .init(path: name, bytes: bytes), body: 0..<bytes.count, options: BodyOptions(annotations: .allowed)
        ).value
        let suggester = Suggester(
            rules: .english, scope: .init(),
            surroundings: .init(
                actors: actors, takenClaims: [], takenActors: Set(actors.map(\.id)), articleID: "article", isTranscript: false,
                language: "en"))
        return suggester.suggestions(for: body) { _, _, _ in [] }.proposals
    }

    struct Score: Sendable {
        var needed = 0
        var found = 0
        var spoken = 0
        var right = 0
        var proposed = 0
        var kept = 0
        /// What went wrong, for people.
        var problems: [String] = []

        static func + (left: Score, right: Score) -> Score {
            Score(
                needed: left.needed + right.needed, found: left.found + right.found, spoken: left.spoken + right.spoken,
                right: left.right + right.right, proposed: left.proposed + right.proposed, kept: left.kept + right.kept,
                problems: left.problems + right.problems)
        }

        var recall: Double { Double(found) / Double(max(1, needed)) }
        var precision: Double { Double(kept) / Double(max(1, proposed)) }
        var attribution: Double { Double(right) / Double(max(1, spoken)) }
    }

    func score() -> Score {
        let claims = proposals().compactMap { proposal in if case .claim(let claim) = proposal { claim } else { nil } }
        let body = Array(text.utf8)
        let read = BodyReader.read(
            .init(path: name, bytes: body), body: 0..<body.count, options: BodyOptions(annotations: .allowed)
        ).value
        let words = claims.map { claim in
            let start = read.blocks[claim.statement.block].text.range.lowerBound
            let range = claim.statement.range
            return read.text[ByteRange(start + range.lowerBound, start + range.upperBound)].lowercased()
        }
        var score = Score()
        var used: Set<Int> = []
        for line in lines {
            let hits = words.indices.filter { words[$0].contains(line.phrase.lowercased()) }
            used.formUnion(hits)
            if line.isNeeded { score.needed += 1 }
            guard let best = hits.min(by: { words[$0].count < words[$1].count }) else {
                if line.isNeeded { score.problems.append("\(name): not proposed: \(line.phrase)") }
                continue
            }
            if line.isNeeded { score.found += 1 }
            guard line.speaker != "*" else { continue }
            score.spoken += 1
            let speakers = claims[best].statement.speakers.map(\.name)
            if speakers.contains(line.speaker) || line.speaker == "-" && speakers.isEmpty {
                score.right += 1
            } else {
                score.problems.append("\(name): “\(line.phrase)” is by \(speakers), not by \(line.speaker)")
            }
        }
        score.proposed = claims.count
        score.kept = used.count
        for index in words.indices where !used.contains(index) { score.problems.append("\(name): too much: \(words[index])") }
        return score
    }
}
