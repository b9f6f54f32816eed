import Diagnostics
import Testing

@testable import Markup

@Suite("What looks like a link and is text")
struct LinksAsTextTests {
    @Test(
        "is a warning in prose",
        arguments: [
            "[a] (https://x.example/)", "> [a]  (claim:x)", "[a](https://x.example/b c)", "[a](https://x.example/b c \"T\")",
            "[a][b]",
            "[a *b*][c]", "![a] (https://x.example/)",
        ])
    func isTold(_ text: String) { #expect(found(text).count == 1, "\(read(text).diagnostics)") }

    @Test("is mended where a space alone is wrong")
    func isMended() {
        let text = "See [a] (https://x.example/)."
        let plan = FixPlan(found(text)) { SourceText(path: $0, text: text) }
        #expect(plan.files.map { String(decoding: $0.after, as: UTF8.self) } == ["See [a](https://x.example/)."])
    }

    @Test(
        "is text without a word where it is a link, in code, escaped, or where something else follows",
        arguments: [
            "[a](https://x.example/)", "[a](https://x.example/ \"T\")", "[a](https://x.example/ 'T')",
            "[a](<https://x.example/b c>)",
            "[a][b]\n\n[b]: https://x.example/", "`[a] (https://x.example/)`", "    [a] (https://x.example/)",
            #"[a\] (https://x.example/)"#,
            "[a] (see https://x.example/)", "[a] (as above)", "a[1][2", "[a](https://x.example/\n\"T\")", "`[a][b]`",
            "[[a]{claim=x}][b]\n\n[b]: https://x.example/",
        ])
    func isText(_ text: String) { #expect(found(text).isEmpty, "\(found(text))") }

    private func found(_ text: String) -> [Diagnostic] { read(text).diagnostics.filter { $0.kind == LinksAsText.kind } }
}
