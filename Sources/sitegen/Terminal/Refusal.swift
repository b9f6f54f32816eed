import ArgumentParser
import Diagnostics
import SiteBuild

/// Why a command does nothing: a line on standard error, what to do on the next one, and the exit code.
enum Refusal {
    /// The exit code, to be thrown.
    static func report(_ message: String, help: String? = nil, code: BuildOutcome.Status) -> ExitCode {
        Terminal.printError("error: " + message)
        if let help { Terminal.printError("  help: " + help) }
        return ExitCode(code.rawValue)
    }
}
