import Diagnostics
import Testing

@testable import Markup

@Suite("Attributes apart from their words")
struct DetachedAttributeTests {
    @Test(
        "are a warning in prose",
        arguments: ["[a] {claim=x}", "> [a]\t{actor=x} b", "# [a]  {claim=x}", "[a](claim:x) [b] {claim=x}"])
    func isTold(_ text: String) {
        let found = read(text).diagnostics.filter { $0.kind == DetachedAttributes.kind }
        #expect(found.count == 1, "\(found)")
        #expect(found.first?.fix != nil)
    }

    @Test(
        "are text without a word in code, escaped, or where something else follows",
        arguments: [
            "`[a] {claim=x}`", "    [a] {claim=x}", "```\n[a] {claim=x}\n```", #"[a\] {claim=x}"#, #"[a] \{claim=x}"#,
            "[a] {colour=x}",
            "[a]\n{claim=x}", "a {claim=x}",
        ])
    func isText(_ text: String) {
        #expect(read(text).diagnostics.allSatisfy { $0.kind != DetachedAttributes.kind })
    }
}
