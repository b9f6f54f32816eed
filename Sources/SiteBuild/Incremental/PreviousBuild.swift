internal import Rendering

/// What a build may take over from the one before.
struct PreviousBuild: Sendable {
    let state: BuildState?
    let survey: OutputSurvey
    /// The templates that pages were made with, by group; none where the pages were made by another program, or are to be made
    /// anew in any case.
    let trustedTemplates: [BuildState.TemplateState]

    /// - Parameter isTrusted: whether pages that would show the same are left as they are.
    init(state: BuildState?, survey: OutputSurvey, isTrusted: Bool) {
        self.state = state
        self.survey = survey
        trustedTemplates = isTrusted ? state?.templates ?? [] : []
    }
}
