import Testing

@testable import sitegen

/// What a dry run shows.
@Suite struct LineChangesTests {
    private func changes(_ old: String, _ new: String) -> String {
        LineChanges.text(path: "a.md", old: Array(old.utf8), new: Array(new.utf8))
    }

    @Test("changed lines stand with three lines around them, and far ones apart")
    func hunks() {
        let old = (1...20).map { "line \($0)" }
        var new = old
        new[1] = "[line 2]{claim=x}"
        new[18] = "changed"
        #expect(
            changes(old.joined(separator: "\n") + "\n", new.joined(separator: "\n") + "\n") == """
                --- a.md
                +++ a.md
                @@ -1,5 +1,5 @@
                 line 1
                -line 2
                +[line 2]{claim=x}
                 line 3
                 line 4
                 line 5
                @@ -16,5 +16,5 @@
                 line 16
                 line 17
                 line 18
                -line 19
                +changed
                 line 20

                """)
    }

    @Test("nothing is shown where nothing changed, and lines may end with a carriage return")
    func same() {
        #expect(changes("a\nb", "a\nb") == "")
        #expect(changes("a\r\nb\r\n", "a\r\n[b]\r\n").contains(" a\r\n-b\r\n+[b]\r\n"))
    }
}
