internal import ArchiveModel
internal import ArchiveReading
package import Diagnostics
internal import Markup
internal import Mustache

/// Reads a source folder, in parallel.
package enum SourceReader {
    /// - Throws: `SystemError` if the folder itself cannot be read.
    package static func read(_ options: BuildOptions) async throws(SystemError) -> SiteSources {
        let files = try SourceFiles(source: options.source)
        let assets = await readAssets(files.assets, options)
        let settings = readSettings(options, assets: Set(files.assets.map(\.path)))
        let records = await readRecords(files.records, options)
        let theme = Theme.read(overrides: files.templates, source: options.source)
        return SiteSources(
            settings: settings.value, records: records, assets: assets.value,
            spellings: Dictionary(
                files.assets.filter { $0.spelling != $0.path }.map { ($0.path, $0.spelling) }
            ) { first, _ in first },
            templates: theme.value.templates, themeAssets: theme.value.assets,
            diagnostics: files.diagnostics + settings.diagnostics + assets.diagnostics + theme.diagnostics,
            hasSettingsErrors: settings.hasErrors)
    }

    /// Settings for looking up names where those of the site cannot be used; nothing is ever written with them.
    static var standInSettings: SiteSettings? {
        BaseURL("https://site.invalid/").map { base in
            SiteSettings(
                title: "", baseURL: base, description: nil, language: "en", since: nil, publisher: nil, license: nil,
                ratings: .builtin, ratingMap: [], outputs: nil, pageSize: 100, feedLimit: 50)
        }
    }

    // MARK: Settings

    /// The settings alone; files below `assets` that they name are looked up in the source folder.
    static func settings(_ options: BuildOptions) -> Diagnosed<SiteSettings?> {
        let assets = (try? SourceFiles(source: options.source))?.assets.map(\.path) ?? []
        return readSettings(options, assets: Set(assets))
    }

    private static func readSettings(_ options: BuildOptions, assets: Set<String>) -> Diagnosed<SiteSettings?> {
        let bytes: [UInt8]
        do {
            bytes = try FileReading.bytes(of: options.source + "/site.json")
        } catch  where error.isMissing {
            return Diagnosed(nil, [.missingSettings])
        } catch {
            return Diagnosed(nil, [.unreadable("site.json", error)])
        }
        return SettingsReader.read(
            SourceText(path: "site.json", bytes: bytes), assets: assets, baseURL: options.baseURL.flatMap(BaseURL.init),
            catalog: DiagnosticCatalog.all)
    }

    // MARK: Records

    private static func readRecords(_ files: [SourceFiles.Record], _ options: BuildOptions) async -> [ReadRecord] {
        let source = options.source
        return await Parallel.chunks(count: files.count, jobs: options.jobs, chunk: 32) { range in
            range.map { read(files[$0], source) }
        }
    }

    private static func read(_ file: SourceFiles.Record, _ source: String) -> ReadRecord {
        do {
            let text = SourceText(path: file.file, bytes: try FileReading.bytes(of: source + "/" + file.file))
            let draft = DraftReader.read(text, kind: file.kind, id: file.id)
            return ReadRecord(
                kind: file.kind, id: file.id, file: file.file, draft: draft.value, diagnostics: draft.diagnostics)
        } catch {
            return ReadRecord(
                kind: file.kind, id: file.id, file: file.file, draft: nil,
                diagnostics: [.unreadable(file.file, error)])
        }
    }

    // MARK: Assets

    private static func readAssets(
        _ files: [SourceFiles.AssetFile], _ options: BuildOptions
    ) async -> Diagnosed<[ReadAsset]> {
        let source = options.source
        let read = await Parallel.chunks(count: files.count, jobs: options.jobs, chunk: 4) { range in
            range.map { index -> Result<ReadAsset, SystemError> in
                let file = files[index]
                let path = source + "/Content/assets/" + file.spelling
                return Result { () throws(SystemError) in
                    ReadAsset(path: file.path, sha256: try Digest.sha256(ofFile: path))
                }
            }
        }
        var result = Diagnosed([ReadAsset]())
        for (file, asset) in zip(files, read) {
            switch asset {
            case .success(let asset): result.value.append(asset)
            case .failure(let error):
                result.diagnostics.append(.unreadable("Content/assets/" + file.spelling, error))
            }
        }
        return result
    }
}

extension Diagnostic {
    fileprivate static var missingSettings: Diagnostic {
        Diagnostic(
            .missingSettings, at: Place("site.json", at: 0), "there is no `site.json` in the source folder",
            help: "Write one: {\"title\": \"…\", \"baseURL\": \"https://…/\"}, or name the folder that has it by --source.")
    }
}

extension DiagnosticKind {
    package static let missingSettings = DiagnosticKind(
        "missing-settings", .error, "there is no `site.json`",
        explanation: """
            `site.json` says what the site is called and where it will stand; without it no address can be made. The build
            ends with exit code 2.
            """,
        wrong: """
            -- ‸site.json (absent) --
            """,
        right: """
            -- site.json --
            {"title": "Harbour files", "baseURL": "http://archive.example/files"}
            """)
}
