internal import Rendering

/// Finds out which of the files that a site is made from have changed since the last build.
///
/// Stamps only spare reading: a file whose stamp differs, or that is as new as the build, is looked at by its bytes.
enum ChangeDetector {
    /// Of each file that the last build read whether it has the same bytes now, and if so its present stamp.
    static func survey(_ state: BuildState, source: String, jobs: Int) async -> [BuildState.Input?] {
        let inputs = state.inputs
        return await Parallel.chunks(count: inputs.count, jobs: jobs, chunk: 256) { range in
            inputs[range].map { present($0, since: state.began, source: source) }
        }
    }

    private static func present(_ input: BuildState.Input, since began: Int64, source: String) -> BuildState.Input? {
        let path = source + "/" + input.path
        guard let stamp = FileStamp(following: path) else { return nil }
        if stamp == input.stamp, !stamp.isAsNew(as: began) { return input }
        guard stamp.size == input.stamp.size, (try? Fingerprint(ofFile: path)) == input.content else { return nil }
        return BuildState.Input(path: input.path, stamp: stamp, content: input.content)
    }
}
