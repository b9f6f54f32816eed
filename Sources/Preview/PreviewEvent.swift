package import SiteBuild

/// What a preview tells of itself.
package enum PreviewEvent: Sendable {
    /// The port that is usual is in use, so another one is taken.
    case portTaken(Int, taken: Int)
    /// Requests are answered at an address.
    ///
    /// - isPublic: whether other computers can ask.
    case listening(String, isPublic: Bool)
    /// The system does not tell of changes, so all files are looked at again and again.
    case polling(because: String)
    case updated(PreviewUpdate)
}

/// What came of a change.
package struct PreviewUpdate: Sendable {
    package let outcome: BuildOutcome
    /// Whether the site is shown as it is now; if not, the last one in order still is.
    package let isShown: Bool
    package let changes: SourceChanges
    /// From when the change was known until the site was shown.
    package let elapsed: Duration
    package let trace: BuildTrace
}

/// Why a preview cannot begin.
package enum PreviewFailure: Error, Sendable, Equatable {
    /// The port that was asked for is in use; another one near it is not.
    case portTaken(Int, free: Int?)
    case cannotListen(String)
}
