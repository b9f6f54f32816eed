import Diagnostics
import Foundation
import Mustache
import Testing

/// The public test suite of Mustache (https://github.com/mustache/spec), as JSON files in the folder that
/// `MUSTACHE_SPEC` names.
@Suite("The public specification of Mustache")
struct SpecificationTests {
    static let folder = ProcessInfo.processInfo.environment["MUSTACHE_SPEC"]
    /// All modules but those of optional features that are left out: lambdas and dynamic names.
    static let modules = [
        "comments", "delimiters", "interpolation", "inverted", "partials", "sections", "~inheritance",
    ]

    @Test(
        "each example of a module renders as the specification says",
        .enabled(if: folder != nil, "skipped: MUSTACHE_SPEC names no folder of the suite"), arguments: modules)
    func module(_ name: String) throws {
        let folder = try #require(Self.folder)
        let examples = try SpecificationExample.read(URL(fileURLWithPath: "\(folder)/\(name).json"))
        #expect(examples.count > 5)
        for example in examples {
            let template = LenientTemplate.compile(example.template, partials: example.partials)
            #expect(template.diagnostics.isEmpty, "\(name): \(example.name)")
            let output = String(decoding: template.value.render(example.data), as: UTF8.self)
            #expect(output == example.expected, "\(name): \(example.name)")
        }
    }
}
