import Diagnostics
import Foundation
import SiteBuild

/// The part of an outcome that concerns the files that were changed.
///
/// Errors are told wherever they stand, since a changed record can break another file; so is what concerns the whole site. Warnings and
/// hints of other files are counted alone.
struct ChangedSince {
    let outcome: BuildOutcome
    /// How many warnings and hints stand in other files.
    let elsewhere: Int

    init(_ outcome: BuildOutcome, changes: GitChanges, isStrict: Bool) {
        var outcome = outcome
        let shown = outcome.diagnostics.filter { diagnostic in
            diagnostic.severity == .error
                || diagnostic.place.map { changes.paths.contains($0.file.precomposedStringWithCanonicalMapping) } ?? true
        }
        elsewhere = outcome.diagnostics.count - shown.count
        outcome.diagnostics = shown
        // With --strict, a warning that somebody else left does not fail this change.
        if outcome.status == .contentErrors, isStrict, !shown.contains(where: { $0.severity >= .warning }) {
            outcome.status = .done
        }
        self.outcome = outcome
    }
}
