internal import Synchronization

/// How far a build has come; whoever shows it asks now and then.
package final class BuildProgress: Sendable {
    private let done = Atomic<Int>(0)
    private let total = Atomic<Int>(0)

    package init() {}

    /// Pages rendered so far, and pages in all; none in all while the site is being read.
    package var pages: (done: Int, total: Int) {
        (done.load(ordering: .relaxed), total.load(ordering: .relaxed))
    }

    func begin(_ count: Int) { total.store(count, ordering: .relaxed) }
    func advance(by count: Int) { done.add(count, ordering: .relaxed) }
}
