import Testing

@testable import Preview

@Suite("What is added to a page")
struct PageInjectionTests {
    private func inject(_ html: String) -> String {
        String(decoding: PageInjection.inject(into: Array(html.utf8), page: "ab12", host: "localhost:1"), as: UTF8.self)
    }

    private let script = "<script src=\"/_preview/preview.js\" data-page=\"ab12\"></script>\n"

    @Test("the script stands at the end of the body, or of a page without one")
    func place() {
        #expect(inject("<body><p>Words</p></body></html>") == "<body><p>Words</p>\(script)</body></html>")
        #expect(inject("<p>Words</p>") == "<p>Words</p>\(script)")
        #expect(inject("") == script)
        #expect(inject("<p>&lt;/body&gt;</body> in a text</p></body>").hasSuffix("</p>\(script)</body>"))
    }

    @Test("a policy is changed where the page has one, and only there")
    func policy() {
        let head = "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src &#39;none&#39;\"><p title=\"content=\">"
        #expect(
            inject(head) == """
                <meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src http://localhost:1; \
                style-src http://localhost:1; connect-src http://localhost:1 ws://localhost:1"><p title="content=">
                """ + script)
        #expect(
            inject("<meta http-equiv=\"Content-Security-Policy\">") == "<meta http-equiv=\"Content-Security-Policy\">" + script)
    }

    @Test(
        "a policy allows the preview in addition, and nothing else",
        arguments: [
            (
                "script-src 'self'; img-src *",
                "script-src 'self' http://h; img-src *"
            ),
            ("Script-Src 'none'", "script-src http://h"), ("img-src 'self'", "img-src 'self'"), ("", ""),
            (
                " ; default-src 'self' ;; connect-src ws://h",
                "default-src 'self'; connect-src http://h ws://h; script-src 'self' http://h; style-src 'self' http://h"
            ),
        ])
    func allowing(policy: String, expected: String) {
        #expect(ContentSecurityPolicy.allowing("h", in: policy) == expected)
    }
}
