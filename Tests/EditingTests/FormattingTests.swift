import ArchiveReading
import Diagnostics
import Foundation
import Markup
import Testing

@testable import Editing

/// What `sitegen fmt` makes of a file.
@Suite("The order of keys")
struct FormattingTests {
    private func format(_ text: String, _ kind: RecordKind = .actor) -> FormattedRecord {
        FormattedRecord.of(SourceText(path: "Content/x.md", text: text), kind: kind, id: "x")
    }

    private func changed(_ text: String, _ kind: RecordKind = .actor) -> String? {
        guard case .changed(let bytes) = format(text, kind) else { return nil }
        return String(decoding: bytes, as: UTF8.self)
    }

    @Test("is that of the tables, and a key takes the comments above and beside it along")
    func comments() {
        let text = """
            ---
            # About the whole file.

            # What he is.
            # On two lines.
            kind: person   # not a group

            description: "Harbour master"
              # Deeper: it belongs to the description.
            # The name.
            name: Bo Lind
            # At the end.
            ---
            Body with a # and
            kind: person

            """
        #expect(
            changed(text) == """
                ---
                # About the whole file.

                # The name.
                name: Bo Lind
                # What he is.
                # On two lines.
                kind: person   # not a group

                description: "Harbour master"
                  # Deeper: it belongs to the description.
                # At the end.
                ---
                Body with a # and
                kind: person

                """)
    }

    @Test(
        "leaves values as they are",
        arguments: [
            ("description: |\n  # no comment\n  two\n\n  lines", "name: Bo Lind"),
            ("description: >-\n  folded\n  text", "name: 'Bo Lind'"),
            ("description: \"two\n  lines\"", "name: Bo\n  Lind"),
            ("also_known_as: [Bosse,\n  # inside\n  Bo]", "\"name\": Bo Lind"),
            ("also_known_as:\n- Bosse\n- Bo", "name: Bo Lind"),
            ("same_as:\n  - https://a.example/#b\n", "name: Bo Lind"),
            ("extra: {b: 1,\n a: 2}", "name: \"a # b\""),
            ("description:", "name: Bo: Lind".replacing("Bo: ", with: "Bo:")),
        ])
    func values(_ late: String, _ early: String) throws {
        for end in ["\n", "\r\n"] {
            let text = "---\n\(late)\nkind: person\n\(early)\n---\nBody\n".replacing("\n", with: end)
            let late = late.hasSuffix("\n") ? String(late.dropLast()) : late
            // An empty line goes with the key below it.
            let gap = text.contains("\(end)\(end)kind") ? "\n" : ""
            let expected = "---\n\(early)\n\(gap)kind: person\n\(late)\n---\nBody\n".replacing("\n", with: end)
            #expect(changed(text) == expected)
        }
    }

    @Test("is in order where it is formatted already, and in what was formatted")
    func idempotent() throws {
        let text = "---\nkind: person\ndraft: true\nname: Bo\n---\n"
        let once = try #require(changed(text))
        #expect(once == "---\nname: Bo\nkind: person\ndraft: true\n---\n")
        #expect(format(once) == .inOrder)
    }

    @Test(
        "is left alone where lines cannot be moved",
        arguments: [
            "---\n{kind: person, name: Bo}\n---\n", "---\n{\nkind: person,\nname: Bo}\n---\n",
            "---\n? kind\n: person\n? name\n: Bo\n---\n", "---\nkind: person\ndescription: |+\n  x\n\n\nname: Bo\n---\n",
        ])
    func left(_ text: String) {
        if case .left = format(text) {} else { Issue.record("\(format(text))") }
    }

    @Test("is not asked of a file with errors")
    func broken() {
        guard case .broken(let errors) = format("---\nkind: persn\nname: Bo\n---\n") else {
            Issue.record("not broken")
            return
        }
        #expect(errors.map(\.kind.id) == ["wrong-value"])
    }

    @Test("keeps a byte order mark and an indentation of all keys")
    func marks() {
        #expect(changed("\u{FEFF}---\n  kind: person\n  name: Bo\n---\n") == "\u{FEFF}---\n  name: Bo\n  kind: person\n---\n")
    }

    @Test("within lists and mappings follows the tables too, and dashes stay where entries begin")
    func nested() {
        let text = """
            ---
            claim: It is late
            positions:
              # The mayor.
              - on: 2024-03-02 # a day
                # Who.
                by: ada
              - {on: 2024-03-02, by: bo}
              -   note: |
                    by: nobody

                  # Above it.
                  by: bo

            evidence:
            - stance: supports
              # The log.
              url: https://a.example/
              title: >-
                on
                two lines
            - url: https://b.example/
              title: B
              stance: context
            relations:
              contradicts:
              - other
              # Older ones.
              revises: [older]
            # At the end.
            ---
            """
        #expect(
            changed(text, .claim) == """
                ---
                claim: It is late
                positions:
                  # The mayor.
                    # Who.
                  - by: ada
                    on: 2024-03-02 # a day
                  - {on: 2024-03-02, by: bo}

                      # Above it.
                  -   by: bo
                      note: |
                        by: nobody

                evidence:
                  # The log.
                - url: https://a.example/
                  title: >-
                    on
                    two lines
                  stance: supports
                - url: https://b.example/
                  title: B
                  stance: context
                relations:
                  # Older ones.
                  revises: [older]
                  contradicts:
                  - other
                # At the end.
                ---
                """)
    }

    @Test("is that of the demo archive")
    func demo() throws {
        let source = TemporaryArchive.package
        let formatting = try Formatting(of: RecordFiles(in: source).files, in: source)
        #expect(formatting.changes.changes.map(\.path) == [])
        #expect(formatting.count > 90 && formatting.errors.isEmpty && formatting.left.isEmpty)
    }

    @Test("of a random file says what it said, in order, and a second time nothing changes", arguments: 0..<200)
    func random(_ seed: Int) throws {
        var pieces = [
            "name: Bo Lind", "kind: person # why", "description: >\n  a\n  b", "also_known_as:\n  # c\n  - B", "same_as: []",
            "aliases:\n- a-b\n- c", "language: en", "draft: true", "extra:\n  b: '1'\n  a: |\n    # x\n    y",
            "accepts: {a: b}", "relations:\n- to: b\n  # who\n  as: |\n   to: c\n\n  since: 2024\n-\n  to: c\n  as: d",
        ]
        var state = UInt64(seed + 1)
        func next(_ bound: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int(state >> 33) % bound
        }
        var text = next(3) == 0 ? "---\n# top\n\n" : "---\n"
        while !pieces.isEmpty {
            let piece = pieces.remove(at: next(pieces.count))
            text += ["", "", "\n", "# above\n", "\n# far\n\n"][next(5)] + piece + "\n"
        }
        text += "---\nBody\n"
        let after = changed(text) ?? text
        // Every line is there; dashes stay where entries begin.
        func words(_ text: String) -> [String] {
            text.split(separator: "\n").map { String($0.replacing(/^ *(- *)?/, with: "")) }.sorted()
        }
        #expect(words(after) == words(text))
        #expect(after.contains("- # who\n") == false && after.replacing("\n", with: "").contains("# who- as: |"))
        #expect(format(after) == .inOrder)
        let keys = after.split(separator: "\n").compactMap { line in
            RecordKind.actor.fields.firstIndex { line.hasPrefix($0.key + ":") }
        }
        #expect(keys == keys.sorted() && keys.count == 11)
    }
}
