import Foundation
import Testing

@testable import Rendering

@Suite("The reference of templates")
struct TemplateReferenceTests {
    @Test("has every kind of page, and finds each by its file's name with and without ending")
    func isComplete() {
        #expect(Set(TemplateReference.all.map(\.template)) == Set(PageCatalog.all.map { $0.template }))
        for page in TemplateReference.all {
            #expect(TemplateReference.named(page.template)?.template == page.template)
            #expect(TemplateReference.named(page.template.replacingOccurrences(of: ".html", with: ""))?.template == page.template)
        }
        #expect(TemplateReference.named("clam") == nil)
    }

    @Test("says of a field how it is written, what it is, whether it may be absent, and what it means")
    func fields() throws {
        let lines = try #require(TemplateReference.named("claim")).page.split(separator: "\n")
        let cells = lines.map { $0.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) } }
        #expect(cells.contains(["`{{#verdict}}`", "section: verdict ○", "Ours; absent where the claim is not rated."]))
        #expect(cells.contains(["`{{{body}}}`", "HTML", "The analysis."]))
        #expect(lines.contains("## verdict"))
    }

    @Test("calls no two groups the same, so that each can be linked")
    func groups() {
        let headings = TemplateReference.document.split(separator: "\n").filter { $0.hasPrefix("### ") && !$0.hasSuffix(".html") }
        #expect(Set(headings).count == headings.count, "\(headings)")
    }

    @Test("Documentation/TemplateReference.md is what the views say; `make docs` writes it anew")
    func isCurrent() throws {
        let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        let text = try String(contentsOf: root.appendingPathComponent("Documentation/TemplateReference.md"), encoding: .utf8)
        #expect(text == TemplateReference.document + "\n", "Run `make docs` and look at what changed.")
    }
}
