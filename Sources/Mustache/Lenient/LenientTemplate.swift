package import Diagnostics

/// A template that is compiled without the shape of a view, as the public specification of Mustache wants it
/// (https://github.com/mustache/spec): unknown names and missing partials render nothing, and partials may recur.
///
/// Compiler, instructions and executor are those of page templates; names are looked up when it is rendered.
package struct LenientTemplate: Sendable {
    private let program: Program<LenientLookup>

    /// - Parameter partials: by the names that tags use.
    package static func compile(
        _ template: String, partials: [String: String] = [:]
    ) -> Diagnosed<LenientTemplate> {
        var files: [String: ParsedTemplate] = [:]
        for (name, text) in partials {
            let source = TemplateSource(name: name, text: SourceText(path: name, text: text))
            files[name] = TemplateParser.parse(source, isStrict: false)
        }
        let source = TemplateSource(name: "", text: SourceText(path: "template", text: template))
        let main = TemplateParser.parse(source, isStrict: false)
        var compiler = Compiler<LenientNames, PlainContext>(
            files: files, fileEnding: "", isStrict: false, names: LenientNames())
        compiler.compile(main)
        let found = main.diagnostics + files.values.flatMap(\.diagnostics) + compiler.diagnostics
        return Diagnosed(LenientTemplate(program: compiler.program), found.sorted())
    }

    /// The bytes of the template with a value in it.
    package func render(_ value: LenientValue) -> [UInt8] {
        let record = LenientRecord(value)
        var program = program
        program.names.members = record.members
        var output: [UInt8] = []
        Executor.run(program, on: record.storage, into: &output)
        return output
    }
}
