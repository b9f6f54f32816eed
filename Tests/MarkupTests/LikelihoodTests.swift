import Markup
import Testing

@Suite("Likelihood")
struct LikelihoodTests {
    @Test(
        "the second word of a band is kept as written",
        arguments: ["probable", "highly-improbable", "roughly-even-odds"])
    func secondWord(word: String) throws {
        let likelihood = try #require(Likelihood(word: word))
        #expect(likelihood.word == word)
        #expect(likelihood.isSecondWord)
    }

    @Test("there are fourteen words, each of which is its own likelihood")
    func words() {
        #expect(Set(Likelihood.words).count == 14)
        #expect(Likelihood.words.allSatisfy { Likelihood(word: $0)?.word == $0 })
        #expect(Likelihood(word: "certain") == nil)
    }
}
