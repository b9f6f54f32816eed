package import Diagnostics

extension DiagnosticKind {
    /// A parent is given one block twice.
    package static let templateRepeatedBlock = DiagnosticKind(
        "template-repeated-block", .error, "a parent is given one block twice",
        explanation: """
            Between `{{<layout}}` and `{{/layout}}` each block of the layout is replaced once.
            """,
        wrong: """
            -- Templates/404.html --
            {{<example-frame}}{{$main}}<p>1</p>{{/main}}{{$‸main}}<p>2</p>{{/main}}{{/example-frame}}
            -- Templates/example-frame.html --
            <main>{{$main}}{{/main}}</main>
            """,
        right: """
            -- Templates/404.html --
            {{<example-frame}}{{$main}}<p>1</p><p>2</p>{{/main}}{{/example-frame}}
            -- Templates/example-frame.html --
            <main>{{$main}}{{/main}}</main>
            """)
}

extension Diagnostic {
    static func repeatedBlock(_ name: String, at place: Place, first: Place) -> Diagnostic {
        Diagnostic(
            .templateRepeatedBlock, at: place, "the block “\(name)” is given a second time",
            help: "Keep one of the two.", notes: [Note("the first is here", at: first)])
    }
}
