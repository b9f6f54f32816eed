internal import Foundation
internal import Hypertext
internal import Synchronization

/// When each phase of a build, and each piece of its parallel work, began and ended.
package final class BuildTrace: Sendable {
    /// A stretch of time on one thread.
    package struct Span: Sendable {
        package let name: String
        /// Since the trace began.
        package let start: Duration
        package let duration: Duration
        /// A number for each thread in the order of their first spans; 0 for the phases.
        package let thread: Int
    }

    private struct Kept: Sendable {
        var spans: [Span] = []
        var threads: [UInt64: Int] = [:]
    }

    private let origin = ContinuousClock.now
    private let kept = Mutex(Kept())

    package init() {}

    /// The phases in the order in which they ended.
    package var phases: [Span] { kept.withLock { $0.spans.filter { $0.thread == 0 } } }

    func phase<Result>(_ name: String, _ work: () throws -> Result) rethrows -> Result {
        let start = ContinuousClock.now
        defer { add(name, since: start, thread: 0) }
        return try work()
    }

    func begin() -> ContinuousClock.Instant { ContinuousClock.now }

    func end(_ name: String, since start: ContinuousClock.Instant) { add(name, since: start, thread: 0) }

    /// A piece of work on the present thread.
    func piece<Result>(_ name: String, _ work: () -> Result) -> Result {
        let start = ContinuousClock.now
        let result = work()
        let end = ContinuousClock.now
        let identity = UInt64(UInt(bitPattern: pthread_self().hashValue))
        kept.withLock { kept in
            let thread = kept.threads[identity] ?? kept.threads.count + 1
            kept.threads[identity] = thread
            kept.spans.append(Span(name: name, start: start - origin, duration: end - start, thread: thread))
        }
        return result
    }

    private func add(_ name: String, since start: ContinuousClock.Instant, thread: Int) {
        let end = ContinuousClock.now
        kept.withLock {
            $0.spans.append(Span(name: name, start: start - origin, duration: end - start, thread: thread))
        }
    }

    /// Writes `json` to a file.
    ///
    /// - Returns: why that failed; nothing where it did not.
    package func write(to path: String) -> String? {
        do {
            try Data(json).write(to: URL(fileURLWithPath: path))
            return nil
        } catch {
            return error.localizedDescription
        }
    }

    /// The trace in the JSON Object Format of the Trace Event Format, which Chrome's tracing and Perfetto open: complete events
    /// («ph»: «X») with times in microseconds.
    package var json: [UInt8] {
        let spans = kept.withLock { $0.spans }.sorted { ($0.start, $0.thread) < ($1.start, $1.thread) }
        var output: [UInt8] = []
        JSONValue.object([
            .init("displayTimeUnit", .text("ms")),
            .init(
                "traceEvents",
                .array(
                    spans.map { span in
                        .object([
                            .init("name", .text(span.name)), .init("cat", .text(span.thread == 0 ? "phase" : "work")),
                            .init("ph", .text("X")), .init("ts", .integer(Self.microseconds(span.start))),
                            .init("dur", .integer(Self.microseconds(span.duration))), .init("pid", .integer(1)),
                            .init("tid", .integer(span.thread)),
                        ])
                    })),
        ]).append(to: &output)
        output.append(utf8: "\n")
        return output
    }

    private static func microseconds(_ duration: Duration) -> Int {
        Int(duration.components.seconds) * 1_000_000 + Int(duration.components.attoseconds / 1_000_000_000_000)
    }
}
