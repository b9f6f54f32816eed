import Diagnostics
import Testing

@testable import Markup

@Suite("What looks like attributes and is text")
struct AttributesAsTextTests {
    @Test(
        "is a warning in prose, with its mend where there is one",
        arguments: [
            ("[a]{claim:x}", "[a]{claim=x}"), ("[a]{claim: x by=y}", "[a]{claim=x by=y}"), ("[a]{ claim=x}", "[a]{claim=x}"),
            ("[a]{claim = x}", "[a]{claim=x}"), ("[a](claim=x by=y)", "[a]{claim=x by=y}"),
            ("> [a]{by: y claim=x}", "> [a]{by=y claim=x}"),
            ("[a]{claim=x}{by=y as=likely}", "[a]{claim=x by=y as=likely}"), ("[a{claim=x}", nil), ("a {actor=x}", nil),
            ("[a]\n{claim=x}", nil),
        ])
    func isTold(_ text: String, _ mended: String?) {
        let found = read(text).diagnostics.filter { $0.kind == AttributesAsText.kind }
        #expect(found.count == 1, "\(found)")
        let plan = FixPlan(found) { SourceText(path: $0, text: text) }
        #expect(plan.files.first.map { String(decoding: $0.after, as: UTF8.self) } == mended)
    }

    @Test(
        "is text without a word in code, escaped, and where something else follows",
        arguments: [
            "`[a]{claim: x}`", "    [a]{claim: x}", "```\n[a]{ claim=x}\n```", #"[a]\{claim: x}"#, #"a \{claim=x}"#,
            #"[a\]{claim: x}"#,
            "[a]{claim}", "[a]{claim: }", "{claims=x}", "a {by=x}", "[a](claim: x)", "{colour: x}",
        ])
    func isText(_ text: String) {
        #expect(read(text).diagnostics.allSatisfy { $0.kind != AttributesAsText.kind })
    }
}
