import Diagnostics
import Testing

@Suite("Fixes")
struct FixPlanTests {
    private static let kind = DiagnosticKind(
        "sample", .error, "a sample", explanation: "", wrong: Example(""), right: Example(""))

    private func diagnostic(_ fix: Fix) -> Diagnostic { Diagnostic(Self.kind, at: nil, "sample", fix: fix) }

    private func plan(_ fixes: [Fix], over text: String) -> FixPlan {
        FixPlan(fixes.map(diagnostic)) { $0 == "a.md" ? SourceText(path: $0, text: text) : nil }
    }

    private func result(_ plan: FixPlan) -> String? { plan.files.first.map { String(decoding: $0.after, as: UTF8.self) } }

    @Test("replace what stands once in their range, also inside of quotation marks")
    func replaces() {
        let plan = plan([.replace("ada", with: "eda", at: Place("a.md", 3..<8))], over: "by=\"ada\" ada")
        #expect(result(plan) == "by=\"eda\" ada")
    }

    @Test("are not made where the file says something else, or the same twice", arguments: ["by=bo  ", "ada ada"])
    func refuses(_ text: String) {
        #expect(plan([.replace("ada", with: "eda", at: Place("a.md", 0..<7))], over: text).files.isEmpty)
    }

    @Test("of several places are made together or not at all")
    func isWhole() {
        let fix = Fix(
            "", [.init("one", with: "1", at: Place("a.md", 0..<3)), .init("three", with: "3", at: Place("a.md", 4..<7))])
        #expect(plan([fix], over: "one two").files.isEmpty)
    }

    @Test("that touch the same bytes are made one at a time, and equal ones once")
    func overlap() {
        let first = Fix.replace("one", with: "1", at: Place("a.md", 0..<3))
        let plan = plan([first, first, .replace("e t", with: "-", at: Place("a.md", 2..<5))], over: "one two")
        #expect(result(plan) == "1 two")
        #expect(plan.fixes.count == 1)
        #expect(plan.postponed == 1)
    }

    @Test("are shown as a unified difference with three lines around each change")
    func difference() {
        let before = (1...12).map { "line \($0)\n" }.joined()
        let after = before.replacingOccurrences(of: "line 2\n", with: "line two\n").replacingOccurrences(
            of: "line 12\n", with: "end")
        #expect(
            UnifiedDiff.text(from: Array(before.utf8), to: Array(after.utf8), path: "a.md") == """
                --- a/a.md
                +++ b/a.md
                @@ -1,5 +1,5 @@
                 line 1
                -line 2
                +line two
                 line 3
                 line 4
                 line 5
                @@ -9,4 +9,4 @@
                 line 9
                 line 10
                 line 11
                -line 12
                +end
                \\ No newline at end of file

                """)
        #expect(UnifiedDiff.text(from: Array(before.utf8), to: Array(before.utf8), path: "a.md") == "")
    }
}

extension String {
    fileprivate func replacingOccurrences(of old: String, with new: String) -> String {
        split(separator: old, omittingEmptySubsequences: false).joined(separator: new)
    }
}
