package import Diagnostics

extension DiagnosticKind {
    /// An attribute that holds a URL is not made of one address.
    package static let templateAddress = DiagnosticKind(
        "template-address", .error, "an attribute that holds a URL is not made of one address",
        explanation: """
            `href`, `src` and the like take one value, an address, which makes up the whole attribute; only a fragment may follow it:
            `href="{{site.home}}#top"`. A text could hold `javascript:`, and a piece of an address is no address. Sections, blocks
            and partials stand around the tag, not in such an attribute.
            """,
        wrong: """
            -- Templates/404.html --
            <a href="‸{{title}}">x</a>
            """,
        right: """
            -- Templates/404.html --
            <a href="{{site.home}}">x</a><a href="{{site.home}}#top">y</a>
            """)
}
