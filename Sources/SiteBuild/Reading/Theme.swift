internal import ArchiveModel
internal import BuiltinTheme
internal import Diagnostics
internal import Mustache
internal import Rendering

/// The templates and files of the theme: the built-in ones, and in place of some those of the site.
struct Theme {
    var templates: [TemplateSource] = []
    /// The words of the interface: those that are inside the program, then those of the site; each sorted by path.
    var strings: [StringsFile] = []
    /// Sorted by path.
    var assets: [ThemeAsset] = []
    /// The site's own files among them.
    fileprivate(set) var inputs: [BuildState.Input] = []

    /// The words of the interface in the site's language.
    ///
    /// - Parameter settings: nothing where those of the site cannot be used.
    func interfaceStrings(with settings: SiteSettings?) -> Diagnosed<StringTable> {
        InterfaceStrings.read(strings, language: (settings ?? SourceReader.standInSettings)?.language ?? "en")
    }

    /// - Parameter overrides: paths relative to the site's `Templates/`.
    static func read(overrides: [String], source: String) -> Diagnosed<Theme> {
        var files = builtin
        var ownStrings: [String: [UInt8]] = [:]
        var diagnostics: [Diagnostic] = []
        var theme = Theme()
        for path in overrides {
            let file = "Templates/" + path
            do {
                let read = try FileReading.stampedBytes(of: source + "/" + file)
                if StringsFile.isName(path) {
                    ownStrings[path] = read.bytes
                } else {
                    files[path] = read.bytes
                }
                theme.inputs.append(BuildState.Input(path: file, stamp: read.stamp, content: Fingerprint(of: read.bytes)))
            } catch {
                diagnostics.append(.unreadable(file, error))
            }
        }
        for (path, bytes) in files.sorted(by: { $0.key < $1.key }) {
            if path.hasPrefix("assets/") {
                theme.assets.append(ThemeAsset(path: String(path.dropFirst("assets/".count)), bytes: bytes))
            } else if let file = StringsFile(path: path, bytes: bytes) {
                theme.strings.append(file)
            } else if path.hasSuffix(".html") {
                theme.templates.append(
                    TemplateSource(name: path, text: SourceText(path: "Templates/" + path, bytes: bytes)))
            }
        }
        for (path, bytes) in ownStrings.sorted(by: { $0.key < $1.key }) {
            if let file = StringsFile(path: path, bytes: bytes, isOwn: true) { theme.strings.append(file) }
        }
        diagnostics += UnusedTemplates.diagnostics(among: overrides, of: theme.templates, builtin: builtin.keys)
        return Diagnosed(theme, diagnostics)
    }

    /// The files that are inside the program, by path.
    static var builtin: [String: [UInt8]] {
        var files: [String: [UInt8]] = [:]
        for file in UnsafeBufferPointer(start: builtin_theme_start(), count: builtin_theme_file_count) {
            guard let path = file.path else { continue }
            files[String(cString: path)] = Array(UnsafeBufferPointer(start: file.bytes, count: file.count))
        }
        return files
    }
}
