package import Diagnostics

extension DiagnosticKind {
    /// A block replaces none of its parent.
    package static let templateUnknownBlock = DiagnosticKind(
        "template-unknown-block", .error, "a block replaces none of its parent",
        explanation: """
            A block between `{{<layout}}` and `{{/layout}}` replaces the block of that name in the layout. One that the layout does
            not have would never be shown.
            """,
        wrong: """
            -- Templates/404.html --
            {{<example-frame}}{{$‸mian}}<p>{{title}}</p>{{/mian}}{{/example-frame}}
            -- Templates/example-frame.html --
            <main>{{$main}}{{/main}}</main>
            """,
        right: """
            -- Templates/404.html --
            {{<example-frame}}{{$main}}<p>{{title}}</p>{{/main}}{{/example-frame}}
            -- Templates/example-frame.html --
            <main>{{$main}}{{/main}}</main>
            """)
}

extension Diagnostic {
    static func unknownBlock(
        _ name: String, of parent: String, at place: Place, known: [String], notes: [Note]
    ) -> Diagnostic {
        Diagnostic(
            .templateUnknownBlock, at: place, "“\(parent)” has no block “\(name)”",
            help: NearMiss.help(for: name, in: known, what: "block in it"), notes: notes)
    }
}
