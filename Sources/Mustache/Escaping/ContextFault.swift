import Diagnostics

/// Why something cannot stand where it does.
struct ContextFault: Error {
    let kind: DiagnosticKind
    let message: String
    let help: String?

    init(_ kind: DiagnosticKind, _ message: String, help: String? = nil) {
        self.kind = kind
        self.message = message
        self.help = help
    }
}
