package import Diagnostics

/// What is written about each diagnostic, as Markdown: for `sitegen explain` and `Documentation/Diagnostics.md`.
package enum DiagnosticManual {
    /// The whole of `Documentation/Diagnostics.md`.
    package static var document: String {
        let lists = [Severity.error, .warning, .hint].map { severity in
            let rows = DiagnosticCatalog.all.filter { $0.severity == severity }.map {
                "| [`\($0.id)`](#\($0.id)) | \($0.summary) |"
            }
            return "## \(title(of: severity))\n\n| id | what is wrong |\n| --- | --- |\n" + rows.joined(separator: "\n") + "\n"
        }
        let pages = DiagnosticCatalog.all.map { page(of: $0, level: 3) }
        return """
            # Diagnostics

            Every message of `sitegen` has an id. This page, which is made from the rules themselves, says for each what it means, \
            with an example that earns it (at the place marked ‸) and one that does not. `sitegen explain <id>` prints the same. \
            The examples lie over a small archive that is in order; `-- path --` names a file.

            An **error** keeps the site from being written. A **warning** does so with `--strict`. A **hint** never fails; `check` \
            and `--verbose` list it. A record's `accepts` lets a warning or hint stand, with a reason.

            \(lists.joined(separator: "\n"))
            ## What they mean

            \(pages.joined(separator: "\n\n"))
            """
    }

    /// One diagnostic.
    ///
    /// - Parameter level: of its heading.
    package static func page(of kind: DiagnosticKind, level: Int) -> String {
        """
        \(String(repeating: "#", count: level)) \(kind.id)

        *\(kind.severity.rawValue)*: \(kind.summary).

        \(kind.explanation)

        Wrong:

        ```
        \(visible(kind.wrong))
        ```

        Right:

        ```
        \(visible(kind.right))
        ```
        """
    }

    /// The text of an example, with characters that nobody would see as `\\x00`.
    private static func visible(_ example: Example) -> String {
        example.text.split(separator: "\0", omittingEmptySubsequences: false).joined(separator: "\\x00")
    }

    private static func title(of severity: Severity) -> String {
        switch severity {
        case .error: "Errors"
        case .warning: "Warnings"
        case .hint: "Hints"
        }
    }
}
