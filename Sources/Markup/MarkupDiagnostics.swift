package import Diagnostics

/// Every kind of diagnostic that reading a body can raise.
package enum MarkupDiagnostics {
    package static let all: [DiagnosticKind] = []
}
