internal import ArchiveReading
internal import Dispatch
internal import Synchronization

/// Maps in parallel by a fixed number of workers, which take chunks in turn; the result is in the order of the input.
package enum Parallel {
    /// - Parameters:
    ///   - count: how many items there are.
    ///   - jobs: how many workers at most.
    ///   - chunk: how many items a worker takes at a time.
    ///   - work: maps one chunk; it is given the range of items.
    package static func chunks<Result: Sendable>(
        count: Int, jobs: Int, chunk: Int, _ work: @escaping @Sendable (Range<Int>) -> [Result]
    ) async -> [Result] {
        let chunkCount = (count + chunk - 1) / chunk
        guard jobs > 1, chunkCount > 1 else {
            return (0..<chunkCount).flatMap { work($0 * chunk..<min(count, ($0 + 1) * chunk)) }
        }
        let next = Turn()
        let parts = await withTaskGroup(of: [(Int, [Result])].self) { group in
            for _ in 0..<min(jobs, chunkCount) {
                group.addTask {
                    var done: [(Int, [Result])] = []
                    while true {
                        let index = next.take()
                        guard index < chunkCount else { return done }
                        done.append((index, work(index * chunk..<min(count, (index + 1) * chunk))))
                    }
                }
            }
            var parts = [[Result]](repeating: [], count: chunkCount)
            for await done in group {
                for (index, part) in done { parts[index] = part }
            }
            return parts
        }
        return parts.flatMap { $0 }
    }

    /// The same for work that comes back only when it is done, such as linking.
    ///
    /// - Parameter jobs: how many workers at most; the caller is one of them.
    static func sharing(jobs: Int) -> WorkSharing {
        WorkSharing { count, work in
            let next = Turn()
            DispatchQueue.concurrentPerform(iterations: max(1, min(jobs, count))) { _ in
                while true {
                    let part = next.take()
                    guard part < count else { return }
                    work(part)
                }
            }
        }
    }

    /// Whose turn it is.
    private final class Turn: Sendable {
        private let next = Atomic<Int>(0)

        func take() -> Int { next.wrappingAdd(1, ordering: .relaxed).oldValue }
    }
}
