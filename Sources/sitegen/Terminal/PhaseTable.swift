import Foundation
import SiteBuild

/// The phases of a build with their times, a line each.
enum PhaseTable {
    static func text(of phases: [BuildTrace.Span]) -> String {
        let width = phases.map(\.name.count).max() ?? 0
        return phases.map { phase in
            let parts = phase.duration.components
            let milliseconds = Double(parts.seconds) * 1000 + Double(parts.attoseconds) / 1e15
            let name = phase.name + String(repeating: " ", count: width - phase.name.count)
            return "\(name)  \(String(format: "%8.1f", milliseconds)) ms\n"
        }.joined()
    }
}
