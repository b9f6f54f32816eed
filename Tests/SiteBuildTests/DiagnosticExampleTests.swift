import Diagnostics
import Testing

@testable import SiteBuild

@Suite("Each diagnostic")
struct DiagnosticExampleTests {
    @Test("fires exactly once, at the marked place, in its example of wrong", arguments: DiagnosticCatalog.all)
    func firesWhereItIsDue(_ kind: DiagnosticKind) async throws {
        let site = TemporarySite()
        try site.lay(TemporarySite.harbour)
        // What changes a built site needs one.
        if kind == .editedOutput { _ = await site.build() }
        let marked = try site.lay(kind.wrong)
        let outcome = await site.build()
        let fired = outcome.diagnostics.filter { $0.kind == kind }
        #expect(fired.count == 1, "\(kind.id): \(outcome.diagnostics.map { "\($0.kind.id): \($0.message)" })")
        if let marked {
            #expect(fired.first?.place?.file == marked.file)
            #expect(fired.first?.place?.range.lowerBound == marked.range.lowerBound, "\(kind.id): \(fired)")
        } else {
            #expect(fired.first?.place == nil, "\(kind.id) has a place, but its example no mark")
        }
        let others = outcome.diagnostics.filter { $0.kind != kind && $0.severity == .error }
        #expect(others.isEmpty, "\(kind.id) comes with other errors: \(others)")
        #expect((outcome.status == .done) == (kind.severity != .error))
    }

    @Test("is silent in its example of right", arguments: DiagnosticCatalog.all)
    func isSilentWhereAllIsRight(_ kind: DiagnosticKind) async throws {
        let site = try TemporarySite(over: kind.right)
        let outcome = await site.build()
        let found = outcome.diagnostics.filter { $0.kind == kind || $0.severity == .error }
        #expect(found.isEmpty, "\(kind.id): \(found)")
        #expect(outcome.failure == nil)
        #expect(outcome.status == .done)
    }

    @Test("has an id of its own, a summary, an explanation and two examples")
    func isExplained() {
        #expect(Set(DiagnosticCatalog.all.map(\.id)).count == DiagnosticCatalog.all.count)
        for kind in DiagnosticCatalog.all {
            #expect(kind.id.allSatisfy { $0.isLowercase || $0.isNumber || $0 == "-" }, "\(kind.id)")
            #expect(!kind.summary.isEmpty && !kind.summary.hasSuffix("."), "\(kind.id)")
            #expect(kind.explanation.count > 60, "\(kind.id)")
            #expect(!kind.wrong.entries.isEmpty && !kind.right.entries.isEmpty, "\(kind.id)")
        }
    }

    @Test("the archive that examples lie over is in order")
    func baseIsInOrder() async throws {
        let outcome = try await TemporarySite(over: Example("")).build()
        #expect(outcome.diagnostics.isEmpty, "\(outcome.diagnostics)")
        #expect(outcome.status == .done)
    }
}
