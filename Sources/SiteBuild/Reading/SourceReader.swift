package import ArchiveModel
internal import ArchiveReading
package import Diagnostics
internal import Markup
internal import Mustache
internal import Rendering

/// Reads a source folder, in parallel.
package enum SourceReader {
    /// - Throws: `SystemError` if the folder itself cannot be read.
    package static func read(_ options: BuildOptions) async throws(SystemError) -> SiteSources {
        await read(try SourceFiles(source: options.source), options)
    }

    /// - Parameter drafts: what is known of the files from the build before; nothing where all are to be read.
    static func read(_ files: SourceFiles, _ options: BuildOptions, _ drafts: KnownDrafts? = nil) async -> SiteSources {
        let assets = await readAssets(files.assets, options)
        let (settings, settingsInput) = readSettings(options, assets: Set(files.assets.map(\.path)))
        let records = await readRecords(files.records, options, drafts)
        let theme = Theme.read(overrides: files.templates, source: options.source)
        let strings = theme.value.interfaceStrings(with: settings.value)
        return SiteSources(
            settings: settings.value, records: records.map(\.record), assets: assets.value.map(\.asset),
            spellings: Dictionary(
                files.assets.filter { $0.spelling != $0.path }.map { ($0.path, $0.spelling) }
            ) { first, _ in first },
            templates: theme.value.templates, strings: strings.value, themeAssets: theme.value.assets,
            inputs: ([settingsInput] + records.map(\.input) + assets.value.map(\.input) + theme.value.inputs)
                .compactMap { $0 }.sorted { $0.path < $1.path },
            diagnostics: files.diagnostics + settings.diagnostics + assets.diagnostics + theme.diagnostics + strings.diagnostics,
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
    package static func settings(_ options: BuildOptions) -> Diagnosed<SiteSettings?> {
        let assets = (try? SourceFiles(source: options.source))?.assets.map(\.path) ?? []
        return readSettings(options, assets: Set(assets)).settings
    }

    static func readSettings(
        _ options: BuildOptions, assets: Set<String>
    ) -> (settings: Diagnosed<SiteSettings?>, input: BuildState.Input?) {
        let read: (bytes: [UInt8], stamp: FileStamp)
        do {
            read = try FileReading.stampedBytes(of: options.source + "/site.json")
        } catch  where error.isMissing {
            return (Diagnosed(nil, [.missingSettings(in: options.source)]), nil)
        } catch {
            return (Diagnosed(nil, [.unreadable("site.json", error)]), nil)
        }
        let settings = SettingsReader.read(
            SourceText(path: "site.json", bytes: read.bytes), assets: assets,
            baseURL: options.baseURL.flatMap(BaseURL.init), catalog: DiagnosticCatalog.all)
        return (settings, BuildState.Input(path: "site.json", stamp: read.stamp, content: Fingerprint(of: read.bytes)))
    }

    // MARK: Records

    struct StampedRecord: Sendable {
        let record: ReadRecord
        /// Nothing where the file could not be read.
        let input: BuildState.Input?
    }

    private static func readRecords(
        _ files: [SourceFiles.Record], _ options: BuildOptions, _ drafts: KnownDrafts?
    ) async -> [StampedRecord] {
        let source = options.source
        return await Parallel.chunks(count: files.count, jobs: options.jobs, chunk: 32) { range in
            range.map { read(files[$0], source, drafts) }
        }
    }

    static func read(_ file: SourceFiles.Record, _ source: String, _ drafts: KnownDrafts? = nil) -> StampedRecord {
        if let known = drafts?.record(of: file) { return known }
        do {
            let (bytes, stamp) = try FileReading.stampedBytes(of: source + "/" + file.file)
            let input = BuildState.Input(path: file.file, stamp: stamp, content: Fingerprint(of: bytes))
            if let record = drafts?.store.record(of: file, content: input.content) {
                return StampedRecord(record: record, input: input)
            }
            let draft = DraftReader.read(SourceText(path: file.file, bytes: bytes), kind: file.kind, id: file.id)
            let record = ReadRecord(
                kind: file.kind, id: file.id, file: file.file, draft: draft.value, diagnostics: draft.diagnostics)
            drafts?.store.keep(record, content: input.content)
            return StampedRecord(record: record, input: input)
        } catch {
            let record = ReadRecord(
                kind: file.kind, id: file.id, file: file.file, draft: nil, diagnostics: [.unreadable(file.file, error)])
            return StampedRecord(record: record, input: nil)
        }
    }

    // MARK: Assets

    struct StampedAsset: Sendable {
        let asset: ReadAsset
        let input: BuildState.Input
    }

    private static func readAssets(
        _ files: [SourceFiles.AssetFile], _ options: BuildOptions
    ) async -> Diagnosed<[StampedAsset]> {
        let source = options.source
        let read = await Parallel.chunks(count: files.count, jobs: options.jobs, chunk: 4) { range in
            range.map { Self.read(files[$0], source) }
        }
        var result = Diagnosed([StampedAsset]())
        for (file, asset) in zip(files, read) {
            switch asset {
            case .success(let asset): result.value.append(asset)
            case .failure(let error):
                result.diagnostics.append(.unreadable(file.file, error))
            }
        }
        return result
    }

    static func read(_ file: SourceFiles.AssetFile, _ source: String) -> Result<StampedAsset, SystemError> {
        let path = source + "/" + file.file
        return Result { () throws(SystemError) in
            // Taken before the bytes are read: a change meanwhile shows in the next stamp.
            guard let stamp = FileStamp(following: path) else { throw SystemError("read", path) }
            let digest = try Digest.sha256(ofFile: path)
            guard let content = Fingerprint(sha256: digest) else { throw SystemError("read", path) }
            return StampedAsset(
                asset: ReadAsset(path: file.path, sha256: digest),
                input: BuildState.Input(path: file.file, stamp: stamp, content: content))
        }
    }
}

extension Diagnostic {
    fileprivate static func missingSettings(in source: String) -> Diagnostic {
        let names = (try? FolderListing.names(of: source)) ?? []
        let near = CertainMatch.of("site.json", in: names)
        let above = (try? FolderListing.names(of: source + "/.."))?.contains("site.json") == true
        return Diagnostic(
            .missingSettings, at: Place("site.json", at: 0), "there is no `site.json` in the source folder",
            help: near.map { "Rename `\($0)` to `site.json`." }
                ?? (above
                    ? "There is one in the folder above: run sitegen there, or name it by --source."
                    : "Write one: {\"title\": \"…\", \"baseURL\": \"https://…/\"}, or name the folder that has it by --source; `sitegen init <dir>` makes a new archive.")
        )
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
