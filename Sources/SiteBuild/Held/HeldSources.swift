internal import ArchiveModel
internal import ArchiveReading
internal import Diagnostics
internal import Rendering

/// The sources of a site, held in memory: after a change only those that changed are read again.
///
/// What was read of a file stays the same value as long as the file has the same bytes, however often it is written.
struct HeldSources: Sendable {
    /// A file of the assets with its hash, or why it has none.
    private typealias HeldAsset = Result<SourceReader.StampedAsset, SystemError>

    private let options: BuildOptions
    private let isPassedOver: @Sendable (String) -> Bool
    private var files = SourceFiles()
    /// In the order of `files.records`.
    private var records: [SourceReader.StampedRecord] = []
    /// Into `records`, by file.
    private var recordIndexes: [String: Int] = [:]
    /// In the order of `files.assets`.
    private var assets: [HeldAsset] = []
    private var assetIndexes: [String: Int] = [:]
    private var settings = Diagnosed<SiteSettings?>(nil)
    private var settingsContent: Fingerprint?
    private var theme = Diagnosed(Theme())
    /// Another one each time that a file of the theme is another.
    private(set) var themeNumber = 0
    /// The records that the last update read anew, if nothing else became another.
    private(set) var newRecords: [ReadRecord]?
    /// Before when everything was read or looked at last, in nanoseconds since 1970.
    private var began: Int64 = 0

    /// Nothing is read yet.
    ///
    /// - Parameter isPassedOver: whether a file, by its path below `Content` or `Templates`, is as if it were not there.
    init(_ options: BuildOptions, passingOver isPassedOver: @escaping @Sendable (String) -> Bool) {
        self.options = options
        self.isPassedOver = isPassedOver
    }

    /// What is held, as a build would have read it.
    var sources: SiteSources {
        var diagnostics = files.diagnostics + settings.diagnostics
        var read: [ReadAsset] = []
        for (file, asset) in zip(files.assets, assets) {
            switch asset {
            case .success(let asset): read.append(asset.asset)
            case .failure(let error): diagnostics.append(.unreadable(file.file, error))
            }
        }
        let strings = theme.value.interfaceStrings(with: settings.value)
        return SiteSources(
            settings: settings.value, records: records.map(\.record), assets: read,
            spellings: Dictionary(
                files.assets.filter { $0.spelling != $0.path }.map { ($0.path, $0.spelling) }
            ) { first, _ in first },
            templates: theme.value.templates, strings: strings.value, themeAssets: theme.value.assets, inputs: [],
            diagnostics: diagnostics + theme.diagnostics + strings.diagnostics, hasSettingsErrors: settings.hasErrors)
    }

    /// Reads everything.
    ///
    /// - Throws: `SystemError` if the source folder cannot be read; what was held is held still.
    mutating func readAll() async throws(SystemError) { _ = try await update(SourceChanges(isIncomplete: true)) }

    /// Reads what changed.
    ///
    /// - Returns: whether anything has other bytes than before, was added or removed.
    /// - Throws: `SystemError` if the source folder cannot be read; what was held is held still.
    mutating func update(_ changes: SourceChanges) async throws(SystemError) -> Bool {
        _ = try FolderListing.names(of: options.source)
        let now = FileStamp.now
        var isChanged = false
        newRecords = nil
        if changes.isIncomplete || changes.paths.contains(where: isNewOrGone) {
            let files = try SourceFiles(source: options.source, passingOver: isPassedOver)
            isChanged = await hold(files, changes)
        } else {
            isChanged = readAgain(changes.paths)
        }
        if changes.isIncomplete { began = now }
        if readSettings() {
            newRecords = nil
            return true
        }
        return isChanged
    }

    // MARK: Which files

    /// Whether something stands at a path now where no file was held, or the other way round.
    private func isNewOrGone(_ path: String) -> Bool {
        if path == "site.json" { return false }
        let isHeld =
            recordIndexes[path] != nil || assetIndexes[path] != nil || theme.value.inputs.contains { $0.path == path }
        return isHeld != FileStamp.exists(options.source + "/" + path)
    }

    /// Holds another list of files: those that were held and have not changed are not read again.
    private mutating func hold(_ new: SourceFiles, _ changes: SourceChanges) async -> Bool {
        let old = self
        let source = options.source
        let isSame = new.paths == files.paths && new.diagnostics == files.diagnostics
        let read = await Parallel.chunks(count: new.records.count, jobs: options.jobs, chunk: 32) { range in
            range.map { old.record(new.records[$0], source, changes) }
        }
        let hashed = await Parallel.chunks(count: new.assets.count, jobs: options.jobs, chunk: 4) { range in
            range.map { old.asset(new.assets[$0], source, changes) }
        }
        let isOther = zip(new.records, read).contains { file, read in
            old.recordIndexes[file.file].map { old.records[$0].record !== read.record } ?? true
        }
        files = new
        (records, assets) = (read, hashed)
        recordIndexes = Dictionary(new.records.enumerated().map { ($1.file, $0) }) { first, _ in first }
        assetIndexes = Dictionary(new.assets.enumerated().map { ($1.file, $0) }) { first, _ in first }
        let isThemeOther = readTheme()
        let areAssetsOther = old.hashes != hashes
        return !isSame || isOther || areAssetsOther || isThemeOther
    }

    /// Nothing for what cannot be read.
    private var hashes: [String?] { assets.map { (try? $0.get())?.asset.sha256 } }

    private func record(
        _ file: SourceFiles.Record, _ source: String, _ changes: SourceChanges
    ) -> SourceReader.StampedRecord {
        guard let index = recordIndexes[file.file] else { return SourceReader.read(file, source) }
        let held = records[index]
        guard changes.paths.contains(file.file) || changes.isIncomplete && isStale(held.input, file.file) else { return held }
        return Self.newer(SourceReader.read(file, source), than: held)
    }

    private func asset(_ file: SourceFiles.AssetFile, _ source: String, _ changes: SourceChanges) -> HeldAsset {
        guard let index = assetIndexes[file.file] else { return SourceReader.read(file, source) }
        let held = assets[index]
        guard changes.paths.contains(file.file) || changes.isIncomplete && isStale((try? held.get())?.input, file.file)
        else { return held }
        return SourceReader.read(file, source)
    }

    /// Whether a file may have other bytes than those that were read.
    private func isStale(_ input: BuildState.Input?, _ file: String) -> Bool {
        guard let input, let stamp = FileStamp(following: options.source + "/" + file) else { return true }
        return stamp != input.stamp || stamp.isAsNew(as: began)
    }

    /// What was held, unless the file has other bytes now or could not be read.
    private static func newer(
        _ read: SourceReader.StampedRecord, than held: SourceReader.StampedRecord
    ) -> SourceReader.StampedRecord {
        guard let input = read.input, input.content == held.input?.content else { return read }
        return SourceReader.StampedRecord(record: held.record, input: input)
    }

    // MARK: The same files

    private mutating func readAgain(_ paths: Set<String>) -> Bool {
        var isChanged = false
        var new: [ReadRecord] = []
        for path in paths {
            if let index = recordIndexes[path] {
                let held = records[index]
                records[index] = Self.newer(SourceReader.read(files.records[index], options.source), than: held)
                if records[index].record !== held.record { new.append(records[index].record) }
            }
            if let index = assetIndexes[path] {
                let held = (try? assets[index].get())?.asset.sha256
                assets[index] = SourceReader.read(files.assets[index], options.source)
                isChanged = isChanged || (try? assets[index].get())?.asset.sha256 != held
            }
        }
        if paths.contains(where: { $0.hasPrefix("Templates/") }), readTheme() { isChanged = true }
        if !isChanged { newRecords = new }
        return isChanged || !new.isEmpty
    }

    private mutating func readTheme() -> Bool {
        let old = theme
        theme = Theme.read(overrides: files.templates, source: options.source)
        let isOther =
            old.value.inputs.map(\.path) != theme.value.inputs.map(\.path)
            || old.value.inputs.map(\.content) != theme.value.inputs.map(\.content) || old.diagnostics != theme.diagnostics
            || old.value.templates.isEmpty
        if isOther { themeNumber += 1 }
        return isOther
    }

    /// The settings are small, so they are always read; what assets they may name is part of them.
    private mutating func readSettings() -> Bool {
        let read = SourceReader.readSettings(options, assets: Set(files.assets.map(\.path)))
        defer { (settings, settingsContent) = (read.settings, read.input?.content) }
        return read.input?.content != settingsContent || read.settings.diagnostics != settings.diagnostics
    }
}
