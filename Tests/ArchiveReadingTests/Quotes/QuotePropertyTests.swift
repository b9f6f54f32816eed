import ArchiveModel
import Foundation
import Markup
import Testing

@testable import ArchiveReading

/// `QUOTE_SEED` repeats a run, `QUOTE_CASES` changes how many cases it has.
@Suite("Of random quotes")
struct QuotePropertyTests {
    private static let environment = ProcessInfo.processInfo.environment
    private static let seed = environment["QUOTE_SEED"].flatMap { UInt64($0) } ?? UInt64.random(in: 0..<1 << 32)
    private static let cases = environment["QUOTE_CASES"].flatMap { Int($0) } ?? 10_000

    @Test("none is missed for its typography")
    func noFalseAlarm() {
        print("typographic variations: QUOTE_SEED=\(Self.seed)")
        var random = QuoteGenerator(seed: Self.seed)
        var done = 0
        while done < Self.cases {
            let words = random.article()
            let text = QuotableText(plainBody(words.map { random.varied($0) }), kind: .full)
            for _ in 0..<20 {
                let quote = random.varied(random.quote(from: words))
                let match = text.match(QuotePattern(quote))
                #expect(match != nil, "QUOTE_SEED=\(Self.seed): \(quote.debugDescription)")
                done += 1
            }
        }
    }

    @Test("none is found that says something else")
    func noFalseMatch() {
        print("mutations: QUOTE_SEED=\(Self.seed)")
        var random = QuoteGenerator(seed: Self.seed)
        var done: [QuoteGenerator.Mutation: Int] = [:]
        while done.values.reduce(0, +) < Self.cases {
            let words = random.article()
            let blocks = words.map { $0.joined(separator: " ") }
            let text = QuotableText(plainBody(blocks), kind: .full)
            let plain = blocks.map(Self.plain)
            for index in 0..<24 {
                let mutation = QuoteGenerator.Mutation.allCases[index % QuoteGenerator.Mutation.allCases.count]
                let quote = random.quote(from: words)
                guard let other = random.mutated(quote, mutation)?.joined(separator: " ") else { continue }
                // What stands there after all, by another way of looking, is no mutation.
                if plain.contains(where: { Self.stands(Self.plain(other), in: $0) }) { continue }
                #expect(text.match(QuotePattern(other)) == nil, "QUOTE_SEED=\(Self.seed): \(other.debugDescription)")
                done[mutation, default: 0] += 1
            }
        }
        print("mutations tried:", done.map { "\($0.key) \($0.value)" }.sorted().joined(separator: ", "))
        #expect(done.count == QuoteGenerator.Mutation.allCases.count)
    }

    /// Plain signs for those of typography, by another way than the one under test.
    private static func plain(_ text: String) -> [Unicode.Scalar] {
        text.replacingOccurrences(of: "[“”]", with: "\"", options: .regularExpression)
            .replacingOccurrences(of: "[‘’]", with: "'", options: .regularExpression)
            .replacingOccurrences(of: "[‐—]", with: "-", options: .regularExpression)
            .precomposedStringWithCanonicalMapping.unicodeScalars.map { $0 }
    }

    private static func stands(_ words: [Unicode.Scalar], in text: [Unicode.Scalar]) -> Bool {
        guard words.count <= text.count else { return false }
        return (0...text.count - words.count).contains { text[$0...].starts(with: words) }
    }
}
