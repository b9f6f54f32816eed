import Synchronization

/// Remembers that standard output refused what was printed.
final class OutputFailure: Sendable {
    static let shared = OutputFailure()
    private let failed = Atomic<Bool>(false)

    var isSet: Bool { failed.load(ordering: .relaxed) }

    /// Whether this is the first time.
    func set() -> Bool { !failed.exchange(true, ordering: .relaxed) }
}
