import Diagnostics
import Markup
import Testing

@Suite("Diagnostics of bodies")
struct DiagnosticExampleTests {
    @Test("each kind fires once at the mark of its wrong example", arguments: MarkupDiagnostics.all)
    func wrong(kind: DiagnosticKind) throws {
        var count = 0
        for entry in kind.wrong.entries {
            guard case .file(let content) = entry.entry, entry.path.hasSuffix(".md") else { continue }
            let (text, mark) = marked(content)
            let diagnostics = diagnose(text, path: entry.path)
            #expect(found(diagnostics) == (mark.map { ["\(kind.id)@\($0)"] } ?? []))
            if mark != nil { count += 1 }
        }
        #expect(count == 1)
    }

    @Test("no kind fires in its right example", arguments: MarkupDiagnostics.all)
    func right(kind: DiagnosticKind) throws {
        for entry in kind.right.entries {
            guard case .file(let content) = entry.entry, entry.path.hasSuffix(".md") else { continue }
            #expect(found(diagnose(content, path: entry.path)) == [])
        }
    }

    @Test("ids are unique, and severities are the kinds’")
    func ids() {
        #expect(Set(MarkupDiagnostics.all.map(\.id)).count == MarkupDiagnostics.all.count)
    }

    /// The diagnostics of a record's body, as its front matter would have it read.
    private func diagnose(_ text: String, path: String) -> [Diagnostic] {
        let bytes = Array(text.utf8)
        let source = SourceText(path: path, bytes: bytes)
        let fence = Array("\n---\n".utf8)
        let end = bytes.indices.first { bytes[$0...].starts(with: fence) }.map { $0 + fence.count } ?? 0
        let isArticle = path.hasPrefix("Content/articles/")
        let options = BodyOptions(
            annotations: isArticle ? .allowed : .forbidden(in: "a claim"),
            timeCodesAllowed: text.contains("kind: broadcast"))
        return BodyReader.read(source, body: end..<bytes.count, options: options).diagnostics
    }
}

extension DiagnosticKind: CustomTestStringConvertible {
    /// The id: what a failing case is named by.
    package var testDescription: String { id }
}
