import Markup
import Testing

@Suite("Identifiers")
struct IdentifierTests {
    @Test(
        "letters without capitals, marks after them and decimal digits of any script, joined by single hyphens",
        arguments: ["a", "a-1", "2024-report", "café", "гавань", "東京", "x\u{302}", "हिन्दी", "٣", "ʻokina"])
    func valid(id: String) { #expect(Identifier.violation(in: id) == nil) }

    @Test(
        "anything else is none",
        arguments: [
            "", "-a", "a-", "a--b", "A", "ǅ", "a_b", "a b", "a.b", "cafe\u{301}", "\u{301}a", "a-\u{302}", "½", "a/b",
            "\u{200D}",
            String(repeating: "a", count: 101),
        ])
    func invalid(id: String) { #expect(!Identifier.isValid(id)) }

    @Test("a hundred bytes are the most")
    func longest() { #expect(Identifier.isValid(String(repeating: "a", count: 100))) }
}
