package import Diagnostics
internal import Rendering

/// How the files of the last build stand in the output folder now.
struct OutputSurvey: Sendable {
    /// The files that are as the build left them, with their present stamps, by path.
    private(set) var intact: [String: BuildState.Output] = [:]
    /// The paths of those that somebody changed since, sorted.
    private(set) var edited: [String] = []

    /// A survey without a state knows nothing.
    init() {}

    /// - Parameter folder: the output folder.
    static func of(_ state: BuildState, in folder: String, jobs: Int) async -> OutputSurvey {
        let outputs = state.outputs
        let found = await Parallel.chunks(count: outputs.count, jobs: jobs, chunk: 256) { range in
            outputs[range].map { Standing(of: $0, in: folder, ended: state.ended) }
        }
        var survey = OutputSurvey()
        survey.intact.reserveCapacity(outputs.count)
        for (output, standing) in zip(outputs, found) {
            switch standing {
            case .intact(let stamp):
                var output = output
                output.stamp = stamp
                survey.intact[output.path] = output
            case .edited: if output.path != Manifest.file { survey.edited.append(output.path) }
            case .missing: break
            }
        }
        return survey
    }

    enum Standing: Sendable {
        case intact(FileStamp)
        case edited
        case missing

        init(of output: BuildState.Output, in folder: String, ended: Int64) {
            let path = folder + "/" + output.path
            guard let stamp = FileStamp(at: path) else {
                self = .missing
                return
            }
            let isCertain = stamp == output.stamp && stamp.changed < ended - Self.coarseness
            if isCertain || stamp.size == output.stamp.size && (try? Fingerprint(ofFile: path)) == output.content {
                self = .intact(stamp)
            } else {
                self = .edited
            }
        }

        /// In nanoseconds: how far apart two changes can be that the kernel gives one time.
        private static let coarseness: Int64 = 20_000_000
    }

    /// A warning for each file that was changed by hand.
    ///
    /// - Parameter name: of the output folder, as messages have it.
    func diagnostics(name: String) -> [Diagnostic] {
        edited.map { path in
            Diagnostic(
                .editedOutput, at: Place(name + "/" + path, at: 0),
                "this file was changed since the last build, and is written anew",
                help: "Make the change in `Content`, `Templates` or `site.json`: the site is made from them alone.")
        }
    }
}

extension DiagnosticKind {
    package static let editedOutput = DiagnosticKind(
        "edited-output", .warning, "a file of the site was changed by hand",
        explanation: """
            The site is made from `Content`, `Templates` and `site.json` alone. A file that was changed in the output folder itself
            would be lost at some later build; it is written anew at once, and said so. Such a warning does not keep a site
            from being written, `--strict` or not.
            """,
        wrong: """
            -- ‸Public/index.html --
            Changed by hand.
            """,
        right: """
            -- Public/notes-of-mine.txt --
            Written by hand.
            """)
}
