import Diagnostics
import Foundation
import Markup
import Testing

/// One example of the CommonMark specification, as its JSON has it.
struct SpecExample: Decodable, Sendable, CustomTestStringConvertible {
    let markdown: String
    let html: String
    let example: Int
    let section: String

    var testDescription: String { "\(example) (\(section))" }

    /// The examples that `COMMONMARK_SPEC` names: a JSON file, or a folder that holds one.
    static let all: [SpecExample] = {
        guard let path = ProcessInfo.processInfo.environment["COMMONMARK_SPEC"] else { return [] }
        var file = path
        if let names = try? FileManager.default.contentsOfDirectory(atPath: path) {
            file = path + "/" + (names.sorted().first { $0.hasSuffix(".json") } ?? "")
        }
        guard let data = FileManager.default.contents(atPath: file),
            let examples = try? JSONDecoder().decode([SpecExample].self, from: data)
        else { return [] }
        return examples
    }()

    /// Whether safe mode changes nothing: libcmark leaves out no HTML and no address.
    var isSafe: Bool { !Markdown.html(Array(markdown.utf8)).contains(Array("<!-- raw HTML omitted -->".utf8)) }
}

extension [UInt8] {
    func contains(_ part: [UInt8]) -> Bool { indices.contains { self[$0...].starts(with: part) } }
}

@Suite(
    "CommonMark 0.30",
    .enabled(if: ProcessInfo.processInfo.environment["COMMONMARK_SPEC"] != nil, "COMMONMARK_SPEC is not set"))
struct ConformanceTests {
    @Test("the examples were found")
    func examples() { #expect(SpecExample.all.count >= 649) }

    @Test("libcmark gives the HTML of the specification", arguments: SpecExample.all)
    func specification(example: SpecExample) {
        let html = String(decoding: Markdown.html(Array(example.markdown.utf8)), as: UTF8.self)
        guard example.isSafe else {
            #expect(html.contains("<!-- raw HTML omitted -->"))
            return
        }
        #expect(html == example.html)
    }

    @Test("a body gives libcmark’s bytes but for ids, addresses and raw HTML", arguments: SpecExample.all)
    func bytes(example: SpecExample) {
        let body = read(example.markdown).value
        #expect(difference(body, from: example.markdown, hasRawHTML: !example.isSafe) == nil)
    }
}
