import Diagnostics
import SiteBuild

extension BuildOutcome.Status {
    /// What a command that refuses an archive with errors ends with.
    init(refusing errors: [Diagnostic], hasSettingsErrors: Bool) {
        if hasSettingsErrors {
            self = .settingsErrors
        } else {
            self = errors.contains { $0.kind == .unreadableFile } ? .diskErrors : .contentErrors
        }
    }
}
