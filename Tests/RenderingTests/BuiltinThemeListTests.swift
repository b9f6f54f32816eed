import Foundation
import Testing

@Suite struct BuiltinThemeListTests {
    @Test("the program holds every file of Templates, sorted")
    func list() throws {
        let source = Templates.folder.deletingLastPathComponent().appending(path: "Sources/BuiltinTheme/theme.c")
        let lines = try String(contentsOf: source, encoding: .utf8).split(separator: "\n")
        let embedded = lines.filter { $0.hasPrefix("#embed") }.map { String($0.dropFirst(24).dropLast()) }
        let listed = lines.filter { $0.hasPrefix("    FILE(\"") }.compactMap { line in
            line.dropFirst(10).split(separator: "\"").first.map(String.init)
        }
        #expect(embedded == Templates.paths)
        #expect(listed == Templates.paths)
    }
}
