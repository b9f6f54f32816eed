internal import Synchronization

/// How work that falls into independent parts is shared among threads: given by the program, which alone knows of threads.
package struct WorkSharing: Sendable {
    private let run: @Sendable (_ count: Int, _ work: @Sendable (Int) -> Void) -> Void

    /// - Parameter run: does the parts with the numbers below `count`, each once, in any order and on any threads, and
    ///   comes back when all are done.
    package init(_ run: @escaping @Sendable (_ count: Int, _ work: @Sendable (Int) -> Void) -> Void) {
        self.run = run
    }

    /// No sharing: part after part, on the caller's thread.
    package static let none = WorkSharing { count, work in
        for part in 0..<count { work(part) }
    }

    /// Maps chunks of items; the results are in the order of the items, whoever made them.
    ///
    /// - Parameters:
    ///   - count: how many items there are.
    ///   - chunk: how many of them are one part.
    package func map<Result: Sendable>(
        _ count: Int, chunk: Int, _ work: @Sendable (Range<Int>) -> Result
    ) -> [Result] {
        let parts = Mutex<[(part: Int, result: Result)]>([])
        run((count + chunk - 1) / chunk) { part in
            let result = work(part * chunk..<min(count, (part + 1) * chunk))
            parts.withLock { $0.append((part, result)) }
        }
        return parts.withLock { $0 }.sorted { $0.part < $1.part }.map(\.result)
    }
}
