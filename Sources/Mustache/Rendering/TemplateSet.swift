package import Diagnostics

/// All templates of a site, compiled: to be loaded once, and rendered from by any number of threads.
package struct TemplateSet: Sendable {
    /// How many errors of one file or page are reported; what is behind them is not looked at.
    static let maximalErrors = 100

    private let templates: [String: CompiledTemplate]

    /// Compiles the templates of all kinds of pages and reports everything that is wrong with any file, used or not.
    ///
    /// - Parameters:
    ///   - sources: all files; of two with one name the later one counts.
    ///   - phrases: the texts of the interface, by keys of their own.
    ///   - pages: the templates that pages are made with.
    /// - Returns: the set, to be used only if there are no errors, and the diagnostics sorted; an error in a file that
    ///   several pages take in is reported once.
    package static func load(
        sources: [TemplateSource], phrases: [Phrase] = [], pages: [PageTemplate]
    ) -> Diagnosed<TemplateSet> {
        var files: [String: ParsedTemplate] = [:]
        for source in sources { files[source.name] = TemplateParser.parse(source, isStrict: true) }
        for phrase in phrases {
            let source = phrase.template
            files[source.name] = TemplateParser.parse(source, isStrict: true)
        }
        var diagnostics = files.values.flatMap(\.diagnostics)
        var known: Set<Place> = []
        var templates: [String: CompiledTemplate] = [:]
        for page in pages {
            guard let file = files[page.name] else {
                let help = NearMiss.help(for: page.name, in: files.keys, what: "template")
                diagnostics.append(.missingTemplate(page.name, at: nil, help: help, notes: []))
                continue
            }
            let shape = page.shape.outline
            var compiler = Compiler<ShapeNames, HTMLContext>(
                files: files, fileEnding: ending(of: page.name), isStrict: true, names: ShapeNames(shape))
            compiler.compile(file)
            diagnostics += compiler.diagnostics.filter { $0.place.map { known.insert($0).inserted } ?? true }
            templates[page.name] = CompiledTemplate(
                name: page.name, shape: shape.type, files: compiler.usedFiles.sorted(), program: compiler.program)
        }
        return Diagnosed(TemplateSet(templates: templates), diagnostics.sorted())
    }

    /// The template of a kind of page.
    ///
    /// - Returns: nothing when no such page was loaded, or for another view.
    package func template<Viewed: View>(_ name: String, of type: Viewed.Type) -> Template<Viewed>? {
        templates[name].flatMap { Template($0) }
    }

    /// The ending of a file's name with its dot: partials of `claim.html` are `.html` files.
    private static func ending(of name: String) -> String {
        let file = name.split(separator: "/").last ?? ""
        return file.lastIndex(of: ".").map { String(file[$0...]) } ?? ""
    }
}
