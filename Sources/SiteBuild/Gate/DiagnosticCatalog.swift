internal import ArchiveReading
package import Diagnostics
internal import Markup
internal import Mustache

/// Everything that the program can find wrong.
package enum DiagnosticCatalog {
    /// Sorted by id.
    package static let all: [DiagnosticKind] =
        (MarkupDiagnostics.all + ReadingDiagnostics.all + CheckCatalog.all.map { $0.kind } + TemplateDiagnostics.all
        + BuildDiagnostics.all).sorted { $0.id < $1.id }

    package static func kind(_ id: String) -> DiagnosticKind? { all.first { $0.id == id } }
}

/// What building a site can find wrong beyond its content.
package enum BuildDiagnostics {
    package static let all: [DiagnosticKind] = [
        .addressCollision, .blockedOutput, .editedOutput, .emptyContent, .foreignFile, .malformedString, .missingSettings,
        .missingString,
        .unknownAddress, .unknownFile, .unknownString,
        .unreadableFile, .unusedAcceptance, .unusedTemplate,
    ]
}
