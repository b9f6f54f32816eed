package import Diagnostics

extension DiagnosticKind {
    /// JSON stands elsewhere, or not alone, in its script.
    package static let templateJSON = DiagnosticKind(
        "template-json", .error, "JSON stands elsewhere, or not alone, in its script",
        explanation: """
            `<script type="application/ld+json">` takes one value, made as JSON, and nothing beside it; or text without any value.
            JSON stands nowhere else.
            """,
        wrong: """
            -- Templates/404.html --
            <script type="application/ld+json">‸{{title}}</script>
            """,
        right: """
            -- Templates/404.html --
            <script type="application/ld+json">{"@context": "https://schema.org"}</script>
            """)
}
