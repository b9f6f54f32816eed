internal import Rendering

/// Finds out whether anything that a site is made from has changed since the last build.
///
/// Stamps only spare reading: a file whose stamp differs, or that is as new as the build, is looked at by its bytes.
enum ChangeDetector {
    /// The inputs with their present stamps if they are the same files with the same bytes; nothing if anything differs.
    static func inputs(
        of state: BuildState, unchangedIn files: SourceFiles, source: String, jobs: Int
    ) async -> [BuildState.Input]? {
        let inputs = state.inputs
        guard files.diagnostics.isEmpty, inputs.lazy.map(\.path).elementsEqual(files.paths) else { return nil }
        let found = await Parallel.chunks(count: inputs.count, jobs: jobs, chunk: 256) { range in
            inputs[range].map { present($0, since: state.began, source: source) }
        }
        let unchanged = found.compactMap { $0 }
        return unchanged.count == inputs.count ? unchanged : nil
    }

    private static func present(_ input: BuildState.Input, since began: Int64, source: String) -> BuildState.Input? {
        let path = source + "/" + input.path
        guard let stamp = FileStamp(following: path) else { return nil }
        if stamp == input.stamp, !stamp.isAsNew(as: began) { return input }
        guard stamp.size == input.stamp.size, (try? Fingerprint(ofFile: path)) == input.content else { return nil }
        return BuildState.Input(path: input.path, stamp: stamp, content: input.content)
    }
}
