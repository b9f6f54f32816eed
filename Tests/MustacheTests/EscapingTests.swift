import Diagnostics
import Mustache
import Testing

/// Where which kinds of values may stand: `@` is the place of a tag.
@Suite("Escaping by context")
struct EscapingTests {
    /// Contexts where a text, an address and HTML may stand.
    static let text = [
        "@", "a @ b", "<p>@</p>", "<p>@", "</p>@", "<p/>@", "<p class=a>@", "<p class=a/b>@", "<p class='>'>@",
        "<p class=\">\">@", "<P CLASS=\"x\">@", "<!-- x -->@", "<!---->@", "<!-->@", "<!--->@", "<!-- a -- b --!>@",
        "<!-- <p class=\" -->@", "<!doctype html>@", "<!DOCTYPE html PUBLIC \"a\" 'b'>@", "<?xml?>@", "</ x>@", "</>@",
        "<!x>@", "<![CDATA[x]]>@", "a < b @", "a <\n@ b", "a <3 @", "<<p>@", "&lt;@", "&@",
        "<title>x</title>@", "<TITLE>x</title >@", "<title>x</titles></title>@", "<title><p class=\"</title>@",
        "<textarea></textarea>@", "<style>a{b:\"c\"}</style>@", "<style></styl</style>@", "<script>a</script>@",
        "<script>\"<p class='\"</script>@", "<script><!-- x --></script>@",
        "<script><!-- <script> </script> --></script>@",
        "<script><!-- <script> --></script>@", "<script><!--></script>@", "<script>a<!--</script>@",
        "<script src=\"/x.js\"></script>@", "<script type=module>a</script>@", "<iframe><p class=\"</iframe>@",
        "<noscript>@</noscript>", "<template>@</template>", "<svg><path d=\"x\"/>@</svg>", "<math>@</math>",
        "<pre>\n@</pre>", "<option selected>@", "<input disabled value=a>@", "<a b=c d = 'e' f= \"g\">@",
        "<a b>@x",
        "<x-y>@", "<a\tb\n=\r\n'c'>@", "<a b=>@", "<a b/>@", "<a/b>@", "<a b='c'/>@", "<ſtyle>@", "< style>@",
    ]

    /// Contexts where a text and an address may stand, and HTML may not.
    static let attribute = [
        "<p title=\"@\">", "<p title='@'>", "<p title=\"a @ b\">", "<p title = \"@\">", "<p TITLE=\"@\">",
        "<p title=\"@",
        "<p title=\"a>b@\">", "<p title='\"@'>", "<p a=b title=\"@\">", "<p a title=\"@\">", "<p a='b' title=\"@\">",
        "<p/title=\"@\">", "<p data-href=\"@\">", "<p class=\"a @ @\">", "<p id=\"@\">", "<input value=\"@\">",
        "<meta name=\"x\" content=\"@\">", "<meta content=\"@\" name=\"description\">",
        "<meta property='og:url' content='@'>",
        "<meta name=\"x\" content=\"a; url=b @\">", "<script id=\"@\">x</script>", "<time datetime=\"@\">",
        "<a rel=\"@\">",
        "<a hreflang=\"@\">", "<p aria-label=\"@\">", "<animate id=\"@\">", "<title>@</title>", "<title>a @</title>",
        "<TITLE>@</TITLE>", "<title></titl @</title>", "<textarea>@</textarea>", "<title>&@</title>",
        "<title><p>@</title>",
        "<p uno=\"@\" two='@'>", "<input type=\"@\">", "<ol start=\"@\">", "<td colspan='@'>", "<p lang=\"@\">",
        "<p to=\"@\">", "<img alt=\"@\" src=\"/x\">", "<style media=\"@\">a</style>", "<svg><path d=\"@\"/></svg>",
    ]

    /// Contexts where an address alone may stand.
    static let address =
        [
            "href", "src", "cite", "action", "formaction", "poster", "data", "background", "longdesc", "manifest",
            "ping",
            "HREF", "Src", "xlink:href", "codebase", "usemap", "profile", "icon", "archive", "classid", "dynsrc",
            "lowsrc",
            "xml:base",
        ].flatMap { ["<a \($0)=\"@\">", "<img \($0) = '@'>", "<x-y a \($0)=\"@#top\" b>"] } + [
            "<meta http-equiv=\"refresh\" content=\"0; url=@\">", "<meta http-equiv=refresh content='0;URL=@'>",
            "<meta http-equiv=\" Refresh \" content=\"5;  url = @\">", "<link rel=\"stylesheet\" href=\"@\">",
            "<meta content=\"0; url=@\" http-equiv=\"refresh\">",
        ]

    /// Contexts where no address may stand either.
    static let notEvenAddress = [
        "<a href=\"x@\">", "<a href=\"@x\">", "<a href=\" @\">", "<a href=\"@@\">", "<a href=\"#@\">",
        "<a href=\"@#a@\">",
        "<a href=\"javascript:@\">", "<a href='@?q'>", "<a href=\"@ \">",
        "<meta http-equiv=\"refresh\" content=\"@\">", "<meta http-equiv=\"refresh\" content=\"0; url=x@\">",
        "<meta http-equiv=\"refresh\" content=\"0; url=@x\">", "<meta content=\"@\" http-equiv=\"refresh\">",
        "<meta content=\"@; url=x\" http-equiv=\"refresh\">",
    ]

    /// Contexts where nothing may stand.
    static let nothing = [
        "<@", "</@", "<@>", "<p@>", "<p @>", "<p @=\"x\">", "<p a@>", "<p a@=\"b\">", "<p a @>", "<p a=@>", "<p a=b@>",
        "<p a= @>", "<p a=\"b\"@>", "<p a=\"b\" @>", "<p/@>", "<p a/@>", "</p@>", "</p @>", "</p a=\"@\">", "<!@>",
        "<!-@>", "<!--@-->",
        "<!-- @ -->", "<!-- > @ -->", "<!-- -- @ -->", "<!--- @", "<!doctype @>", "<!doctype html \"@\">", "<?@?>",
        "</ @>",
        "<style>@</style>", "<style>a{b:\"@\"}</style>", "<STYLE>@</STYLE>",
        "<style></style@></style>", "<script>@</script>",
        "<script>var a = \"@\";</script>", "<script type=\"text/javascript\">@</script>",
        "<script type=\"module\">@</script>",
        "<script><!-- @ --></script>", "<script><!--<script></script>@</script>--></script>",
        "<script type=\"application/json\">@</script>", "<script type=\"application/ld+jsonx\">@</script>",
        "<script type=\"x\" type=\"application/ld+json\">@</script>", "<script TYPE='text/template'>@</script>",
        "<iframe>@</iframe>", "<xmp>@</xmp>", "<noembed>@</noembed>", "<noframes>@</noframes>", "<plaintext>@",
        "<plaintext></plaintext>@", "<title></@", "<title></ti@tle>", "<textarea></textarea@>",
        "<p style=\"@\">", "<p style=\"color: @\">", "<p STYLE='@'>", "<p onclick=\"@\">", "<p onclick='f(\"@\")'>",
        "<p ONLOAD=\"@\">",
        "<p onfoo=\"@\">", "<svg onload=\"@\">", "<iframe srcdoc=\"@\">", "<img srcset=\"@\">", "<img srcset=\"@ 2x\">",
        "<link imagesrcset=\"@\">", "<meta http-equiv=\"@\">", "<meta http-equiv=\"@\" content=\"x\">",
        "<script type=\"@\">",
        "<animate attributeName=\"@\">", "<set to=\"@\">", "<animate values=\"@\" from='x'>", "<animate by='@'>",
        "<p a=\"b\" c='d' @>",
    ]

    /// What is found for a template with a tag at its places; one that ends in a tag is closed first.
    private func ids(_ context: String, _ tag: String) -> Set<String> {
        let template = context.replacing("@", with: tag)
        let folder = TemplateFolder(Example("-- Templates/page.html --\n\(template)"))
        let found = folder.load("page.html", of: SampleView.self).diagnostics
        // Some contexts stop where the value stands, and a page does not end there.
        return Set(found.filter { !$0.message.hasPrefix("the page ends") }.map(\.kind.id))
    }

    @Test("text takes texts, addresses and HTML", arguments: text)
    func inText(_ context: String) {
        #expect(ids(context, "{{text}}") == [])
        #expect(ids(context, "{{url}}") == [])
        #expect(ids(context, "{{html}}") == [])
        #expect(ids(context, "{{{html}}}") == [])
        #expect(ids(context, "{{{text}}}") == ["template-raw"])
        #expect(ids(context, "{{&url}}") == ["template-raw"])
        #expect(ids(context, "{{data}}") == ["template-json"])
    }

    @Test("a quoted attribute, a title and a text area take texts and addresses", arguments: attribute)
    func inAttribute(_ context: String) {
        #expect(ids(context, "{{text}}") == [])
        #expect(ids(context, "{{url}}") == [])
        #expect(ids(context, "{{html}}") == ["template-unsafe-place"])
        #expect(ids(context, "{{{text}}}") == ["template-raw"])
        #expect(ids(context, "{{{html}}}") == ["template-unsafe-place"])
        #expect(ids(context, "{{data}}") == ["template-json"])
    }

    @Test("an attribute that holds a URL takes an address", arguments: address)
    func inAddress(_ context: String) {
        #expect(ids(context, "{{url}}") == [])
        #expect(ids(context, "{{text}}") == ["template-address"])
        #expect(ids(context, "{{html}}") == ["template-unsafe-place"])
        #expect(ids(context, "{{{url}}}") == ["template-raw"])
        #expect(ids(context, "{{data}}") == ["template-json"])
    }

    @Test("a piece of an address takes nothing", arguments: notEvenAddress)
    func besideAddress(_ context: String) {
        #expect(ids(context, "{{url}}") == ["template-address"])
        #expect(ids(context, "{{text}}") == ["template-address"])
    }

    @Test(
        "nothing stands where no escaping is safe", arguments: nothing, ["{{text}}", "{{url}}", "{{html}}", "{{data}}"])
    func nowhere(_ context: String, _ tag: String) {
        #expect(ids(context, tag) == ["template-unsafe-place"])
    }

    static let linkedData: [(context: String, isRight: Bool)] = [
        ("<script type=\"application/ld+json\">@</script>", true),
        ("<script type='application/ld+json'>@</script>", true),
        ("<script type=application/ld+json>@</script>", true),
        ("<SCRIPT TYPE=\" Application/LD+JSON \">\n@\n</SCRIPT>", true),
        ("<script id=\"x\" type=\"application/ld+json\" class=\"y\">@</script >", true),
        ("<script type=\"application/ld+json\" type=\"text/javascript\">@</script>", true),
        ("<script type=\"application/ld+json\">[@]</script>", false),
        ("<script type=\"application/ld+json\">x @</script>", false),
        ("<script type=\"application/ld+json\">@;</script>", false),
        ("<script type=\"application/ld+json\">@@</script>", false),
        ("<script type=\"application/ld+json\"><!--@--></script>", false),
    ]

    @Test("a script of linked data takes one value of JSON", arguments: linkedData.indices)
    func inLinkedData(_ index: Int) {
        let row = Self.linkedData[index]
        #expect(ids(row.context, "{{data}}") == (row.isRight ? [] : ["template-json"]))
        #expect(ids(row.context, "{{text}}") == ["template-json"])
        #expect(ids(row.context, "{{{data}}}") == ["template-json"])
        #expect(ids(row.context, "{{html}}") == ["template-unsafe-place"])
    }
}
