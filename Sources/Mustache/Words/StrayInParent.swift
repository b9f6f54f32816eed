package import Diagnostics

extension DiagnosticKind {
    /// Something other than a block stands in a parent.
    package static let templateStrayInParent = DiagnosticKind(
        "template-stray-in-parent", .error, "something other than a block stands in a parent",
        explanation: """
            Between `{{<layout}}` and `{{/layout}}` stand the blocks that replace those of the layout, and nothing else: text and
            other tags there would never be shown. Comments are allowed.
            """,
        wrong: """
            -- Templates/404.html --
            {{<example-frame}}{{$main}}<p>{{title}}</p>{{/main}}‸<hr>{{/example-frame}}
            -- Templates/example-frame.html --
            <main>{{$main}}{{/main}}</main>
            """,
        right: """
            -- Templates/404.html --
            {{<example-frame}}{{$main}}<p>{{title}}</p><hr>{{/main}} {{! end }} {{/example-frame}}
            -- Templates/example-frame.html --
            <main>{{$main}}{{/main}}</main>
            """)
}

extension Diagnostic {
    static func strayInParent(_ name: String, at place: Place) -> Diagnostic {
        Diagnostic(
            .templateStrayInParent, at: place, "in the parent “\(name)” this is never shown",
            help: "Move it into one of the blocks, or out of the parent.")
    }
}
