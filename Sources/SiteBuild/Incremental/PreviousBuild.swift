internal import Rendering

/// What a build may take over from the one before.
struct PreviousBuild: Sendable {
    let state: BuildState?
    let survey: OutputSurvey
    /// Whether what the build before made is left as it is where it would come out the same: not so where everything is to be
    /// made anew, or another program made it.
    let isTrusted: Bool
    /// Whether everything is to be made anew.
    let isForced: Bool

    /// - Parameter isTrusted: false if another program made what stands there.
    init(state: BuildState?, survey: OutputSurvey, isTrusted: Bool, isForced: Bool) {
        self.state = state
        self.survey = survey
        self.isTrusted = isTrusted && !isForced
        self.isForced = isForced
    }
}
