package import Diagnostics

extension DiagnosticKind {
    /// A section ends elsewhere in the HTML than it began.
    package static let templateContext = DiagnosticKind(
        "template-context", .error, "a section ends elsewhere in the HTML than it began",
        explanation: """
            What a section, a block or a partial holds may be left out, replaced or repeated, so it begins and ends in the same
            place of the HTML: both in text, both in the same attribute, or both between the attributes of a tag. Elements may be
            left open; tags, attributes and comments may not. Attributes in a section begin with a space, as in
            `<option{{#chosen}} selected{{/chosen}}>`.
            """,
        wrong: """
            -- Templates/404.html --
            <p {{#‸title}}class="x{{/title}}">y</p>
            """,
        right: """
            -- Templates/404.html --
            <p{{#title}} class="x"{{/title}}>y</p>
            """)
}
