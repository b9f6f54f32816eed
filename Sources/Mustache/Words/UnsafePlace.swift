package import Diagnostics

extension DiagnosticKind {
    /// A value stands where none is safe.
    package static let templateUnsafePlace = DiagnosticKind(
        "template-unsafe-place", .error, "a value stands where none is safe",
        explanation: """
            A value may stand in text, in a quoted attribute, in an attribute that holds a URL (addresses only), and in
            `<script type="application/ld+json">` (JSON only). Anywhere else – an attribute without quotes, the name of a tag or an
            attribute, a style, an event handler, a script, a comment – no escaping can keep it from becoming code.
            """,
        wrong: """
            -- Templates/404.html --
            <p class=‸{{title}}>x</p>
            """,
        right: """
            -- Templates/404.html --
            <p class="{{title}}">x</p>
            """)
}

extension Diagnostic {
    static func inContext(_ fault: ContextFault, at place: Place, notes: [Note]) -> Diagnostic {
        Diagnostic(fault.kind, at: place, fault.message, help: fault.help, notes: notes)
    }
}
