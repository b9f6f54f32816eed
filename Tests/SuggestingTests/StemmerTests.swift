import Testing

@testable import Suggesting

@Suite struct StemmerTests {
    @Test(
        "forms of one word have one stem",
        arguments: [
            ["operation", "operations"], ["authorised", "authorise"], ["relational", "relate"], ["hopeful", "hopefulness"],
            ["vote", "votes", "voted", "voting"], ["city", "cities"], ["plan", "planned", "planning"],
        ])
    func stems(_ forms: [String]) { #expect(Set(forms.map(EnglishStemmer.stem)).count == 1) }

    @Test("a word of another script is its own stem")
    func other() { #expect(EnglishStemmer.stem("ქალაქი") == "ქალაქი") }
}
