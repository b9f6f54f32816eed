import SiteBuild

/// A line on the terminal that says how far a build is, once it takes longer than half a second.
struct ProgressLine {
    /// Runs work beside the line; the line is gone when it ends.
    static func show<Result: Sendable>(
        _ progress: BuildProgress, isShown: Bool, while work: @escaping @Sendable () async -> Result
    ) async -> Result {
        guard isShown else { return await work() }
        let line = Task {
            try await Task.sleep(for: .milliseconds(500))
            while true {
                let (done, total) = progress.pages
                Terminal.writeError(total == 0 ? "\r\u{1B}[KReading …" : "\r\u{1B}[KWriting \(done) of \(total) pages …")
                try await Task.sleep(for: .milliseconds(100))
            }
        }
        let result = await work()
        line.cancel()
        _ = await line.result
        Terminal.writeError("\r\u{1B}[K")
        return result
    }
}
