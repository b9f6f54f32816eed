import Foundation
import Testing

@testable import SiteBuild

@Suite("The manual of diagnostics")
struct DiagnosticManualTests {
    @Test("Documentation/Diagnostics.md is what the rules say; `make docs` writes it anew")
    func isCurrent() throws {
        let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        let file = root.appendingPathComponent("Documentation/Diagnostics.md")
        let text = try String(contentsOf: file, encoding: .utf8)
        #expect(text == DiagnosticManual.document + "\n", "Run `make docs` and look at what changed.")
    }
}
