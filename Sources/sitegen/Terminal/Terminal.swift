import Foundation

/// The two streams of the terminal, or of whatever stands in for it.
enum Terminal {
    /// Whether standard error is a terminal that shows colours, and colours are not refused (no-color.org).
    static var isColored: Bool {
        let environment = ProcessInfo.processInfo.environment
        guard environment["NO_COLOR"].map(\.isEmpty) ?? true, environment["TERM"] != "dumb" else { return false }
        return isatty(STDERR_FILENO) == 1
    }

    /// Whether standard output is such a terminal.
    static var isOutputColored: Bool {
        let environment = ProcessInfo.processInfo.environment
        guard environment["NO_COLOR"].map(\.isEmpty) ?? true, environment["TERM"] != "dumb" else { return false }
        return isatty(STDOUT_FILENO) == 1
    }

    /// Whether somebody sits before the program who can answer.
    static var canAsk: Bool { isatty(STDIN_FILENO) == 1 && isatty(STDERR_FILENO) == 1 }

    static var showsProgress: Bool { isatty(STDERR_FILENO) == 1 && ProcessInfo.processInfo.environment["TERM"] != "dumb" }

    /// A reader that closes the pipe early, such as `head`, ends the output and not the build.
    static func ignoreClosedPipes() { signal(SIGPIPE, SIG_IGN) }

    /// Prints a line to standard output.
    static func print(_ text: String) { write(text + "\n", to: STDOUT_FILENO) }

    /// Writes bytes to standard output as they are.
    static func write(_ bytes: [UInt8]) { write(bytes[...], to: STDOUT_FILENO) }

    /// How many columns standard output has; nothing where it is no terminal.
    static var outputWidth: Int? {
        guard isatty(STDOUT_FILENO) == 1 else { return nil }
        var size = winsize()
        guard ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return nil }
        return Int(size.ws_col)
    }

    /// Prints a line to standard error.
    static func printError(_ text: String) { write(text + "\n", to: STDERR_FILENO) }

    /// Prints a text to standard error as it is.
    static func writeError(_ text: String) { write(text, to: STDERR_FILENO) }

    /// Ends the program; a standard output that could not be written counts as a disk that could not.
    static func exit(_ code: Int32) -> Never {
        Foundation.exit(code == 0 && OutputFailure.shared.isSet ? 3 : code)
    }

    private static func write(_ text: String, to descriptor: Int32) { write(Array(text.utf8)[...], to: descriptor) }

    private static func write(_ bytes: ArraySlice<UInt8>, to descriptor: Int32) {
        var bytes = bytes
        while !bytes.isEmpty {
            let count = bytes.withUnsafeBytes { Foundation.write(descriptor, $0.baseAddress, $0.count) }
            if count < 0, errno == EINTR { continue }
            guard count > 0 else {
                if errno != EPIPE, descriptor == STDOUT_FILENO { reportFailure() }
                return
            }
            bytes = bytes.dropFirst(count)
        }
    }

    private static func reportFailure() {
        let reason = String(cString: strerror(errno))
        guard OutputFailure.shared.set() else { return }
        printError("error: cannot write to standard output: \(reason)")
    }
}
