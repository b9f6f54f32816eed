import Diagnostics
import Foundation
import Mustache
import Testing

@Suite("The diagnostics of templates")
struct TemplateDiagnosticsTests {
    @Test("each kind fires once at the mark of its wrong example", arguments: TemplateDiagnostics.all.indices)
    func wrong(_ index: Int) {
        let kind = TemplateDiagnostics.all[index]
        let folder = TemplateFolder(kind.wrong)
        #expect(folder.marks.count == 1)
        #expect(folder.findings("404.html", of: MissingPageView.self) == folder.expected([kind.id]))
    }

    @Test("no kind fires on its right example", arguments: TemplateDiagnostics.all.indices)
    func right(_ index: Int) {
        let kind = TemplateDiagnostics.all[index]
        #expect(TemplateFolder(kind.right).findings("404.html", of: MissingPageView.self) == [])
    }

    @Test("ids are unique, sorted, and begin with template-")
    func ids() {
        let ids = TemplateDiagnostics.all.map(\.id)
        #expect(Set(ids).count == ids.count)
        #expect(ids.allSatisfy { $0.hasPrefix("template-") })
        #expect(ids.map { $0.lowercased() } == ids.sorted())
    }

    @Test("each id stands in the description of the language")
    func documentation() throws {
        let folder = URL(fileURLWithPath: #filePath).appending(path: "../../../Documentation").standardized
        let text = try String(contentsOf: folder.appending(path: "TemplateLanguage.md"), encoding: .utf8)
        for kind in TemplateDiagnostics.all { #expect(text.contains("`\(kind.id)`")) }
    }
}
