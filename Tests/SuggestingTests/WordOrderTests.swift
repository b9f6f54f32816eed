import ArchiveModel
import Diagnostics
import Markup
import Testing

@testable import Suggesting

/// Texts that nobody wrote: words that rules look for, in any order.
@Suite struct WordOrderTests {
    private static let words = """
        said says told according to that who which “ ” " ’s , , . . : ; — ( ) and or but while the a her its they he she it we \
        Ada Quill Bo Lind Norland Harbour Office minister officials report statement claim denied denies expects to recover was were \
        sold open pier 14 percent $ 2021 On Monday in by from of with not never hit back disagreed neither asked whether likely high \
        confidence adding believes called Dr. husband groups ? !
        """.split(separator: " ").map(String.init)

    /// Numbers that look random and are the same each time (xorshift, Marsaglia 2003).
    private struct Numbers {
        var state: UInt64

        mutating func next(_ bound: Int) -> Int {
            state ^= state << 13
            state ^= state >> 7
            state ^= state << 17
            return Int(state % UInt64(bound))
        }
    }

    @Test("words in any order crash no rule, and what is proposed lies within the text", arguments: 0..<10)
    func anyOrder(seed: Int) {
        var numbers = Numbers(state: UInt64(seed) &* 7919 &+ 104_729)
        let actors = [KnownActor(id: "ada-quill", name: "Ada Quill", nature: .person, description: "Mayor of Port Haven")]
        for round in 0..<30 {
            let paragraphs = (0...numbers.next(3)).map { _ in
                (0...numbers.next(60)).map { _ in Self.words[numbers.next(Self.words.count)] }.joined(separator: " ")
            }
            let bytes = Array(paragraphs.joined(separator: "\n\n").utf8)
            let body = BodyReader.read(
                .init(path: "a", bytes: bytes), body: 0..<bytes.count, options: BodyOptions(annotations: .allowed)
            ).value
            let suggester = Suggester(
                rules: .english, scope: .init(),
                surroundings: .init(
                    actors: actors, takenClaims: [], takenActors: [], articleID: "a", isTranscript: round % 4 == 0, language: "en"
                ))
            for case .claim(let claim) in suggester.suggestions(for: body, matches: { _, _, _ in [] }).proposals {
                #expect(!claim.statement.range.isEmpty && claim.statement.block < body.blocks.count)
            }
        }
    }
}
