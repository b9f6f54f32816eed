import Diagnostics
import Markup
import Testing

@Suite("Links, images and headings")
struct LinkTests {
    @Test(
        "an address of this site is left to the linker",
        arguments: [
            ("[a](claim:b)", Link.Target.record(.claim, id: "b", fragment: nil)),
            ("[a](actor:b#c)", .record(.actor, id: "b", fragment: "c")),
            ("[a](Article:cafe\u{301})", .record(.article, id: "café", fragment: nil)),
            ("<topic:b>", .record(.topic, id: "b", fragment: nil)),
            ("[a][b]\n\n[b]: page:b", .record(.page, id: "b", fragment: nil)),
            ("[a](page:caf%C3%A9#%C3%BC)", .record(.page, id: "café", fragment: "ü")),
            ("[a](#b)", .fragment("b")),
            ("[a](/b?c#d)", .path("/b?c#d")),
            ("[a](/)", .path("/")),
        ])
    func targets(source: String, target: Link.Target) {
        let result = read(source)
        #expect(result.value.links.map(\.target) == [target])
        #expect(found(result.diagnostics) == [])
    }

    @Test("an empty text leaves a hole for the title; other addresses stand in the page")
    func holes() {
        let body = read("[](claim:b) <https://c.example/?d&e> [f](mailto:g@h.example 'i')").value
        #expect(body.links.map(\.hasEmptyText) == [true])
        let mail = #"<a href="mailto:g@h.example" title="i">f</a>"#
        let web = #"<a href="https://c.example/?d&amp;e">https://c.example/?d&amp;e</a>"#
        #expect(shown(body) == "<p><a href=\"⟨link 0⟩\">⟨title 0⟩</a> \(web) \(mail)</p>\n")
    }

    @Test(
        "a host may have letters of any script",
        arguments: ["https://bücher.example/", "https://пример.example:80/a?b", "https://b%C3%BCcher.example/", "//ü@例え.example"])
    func hosts(address: String) {
        let result = read("[a](\(address.hasPrefix("//") ? "https:" + address : address))")
        #expect(found(result.diagnostics) == [])
    }

    @Test(
        "any other address is an error at its place",
        arguments: [
            ("[a](‸b)", "link-relative"), ("[a](‸../b)", "link-relative"), ("[a](‸)", "link-relative"),
            ("[a](‸//b.example/)", "link-relative"), ("[a](<‸b c>)", "link-relative"),
            ("[a](‸claims:b)", "link-scheme"), ("[a](‸javascript:b)", "link-scheme"),
            ("<‸ftp://b.example/>", "link-scheme"),
            ("[a](‸claim:B)", "link-address"), ("[a](‸claim:)", "link-address"), ("[a](‸#)", "link-address"),
            ("[a](‸actor:b#)", "link-address"), ("[a](‸https://)", "link-address"),
            ("[a](‸https://b.example/%)", "link-address"), ("[a](‸https://b%2Fc.example/)", "link-address"),
            ("[a](‸https://b%FF.example/)", "link-address"), ("[a](‸https://b%zz.example/)", "link-address"),
            ("[a](‸mailto:b)", "link-address"), ("> b\n> ‸[a][r]\n\n[r]: claim:B", "link-address"),
            ("![a](‸/b.png)", "image-address"), ("![a](‸/assets/../b.png)", "image-address"),
            ("![a](‸assets/b.png)", "image-address"), ("![a](‸/assets/%2E%2E/b)", "image-address"),
            ("![a](‸/assets/)", "image-address"), ("![a](‸https://b.example/c.png)", "image-address"),
        ])
    func errors(source: String, id: String) {
        let (source, mark) = marked(source)
        #expect(found(read(source).diagnostics) == ["\(id)@\(mark ?? -1)"])
    }

    @Test("images keep their decoded path and place")
    func images() {
        let body = read("![a](/assets/b%20c/d.png \"e\")").value
        #expect(body.images.map(\.path) == ["/assets/b c/d.png"])
        #expect(body.images.map(\.source) == [ByteRange(5, 24)])
        #expect(shown(body) == "<p><img src=\"⟨image 0⟩\" alt=\"a\" title=\"e\" /></p>\n")
    }

    @Test(
        "headings get ids from their text",
        arguments: [
            ("# A, b & *C*!", ["a-b-c"]),
            ("# Über Straße 2", ["über-straße-2"]),
            ("# Embed\n\n# embed", ["embed", "embed-2"]),
            ("# A\n\n# a\n\n# a-2\n\n# A", ["a", "a-2", "a-2-2", "a-3"]),
            ("# …\n\n#\n\n## !", ["section", "section-2", "section-3"]),
            ("# e\u{301}\u{302}", ["é\u{302}"]),
            (
                "# Claim x\n\n[a]{claim=x} [b]{actor=y}\n\n# Actor: Y\n\n# note z\n\n[c]{claim=x id=z}",
                ["claim-x-2", "actor-y-2", "note-z-2"]
            ),
        ])
    func headings(source: String, ids: [String]) {
        let body = read(source).value
        #expect(body.headings.map(\.id) == ids)
        let html = String(decoding: body.html, as: UTF8.self)
        #expect(ids.allSatisfy { html.contains(" id=\"\($0)\">") })
    }

    @Test("no heading takes the id of an element that the record’s page has of its own")
    func idsOfPage() {
        let body = read("# Embed\n\n# embed", idsOfPage: ["embed"]).value
        #expect(body.headings.map(\.id) == ["embed-2", "embed-3"])
    }

    @Test("raw HTML is left out with a warning each")
    func rawHTML() {
        let result = read("a <b\nc>d</b>\n\n<div>\ne\n</div>\n")
        #expect(found(result.diagnostics) == ["raw-html@2", "raw-html@8", "raw-html@14"])
        #expect(shown(result.value) == "<p>a d</p>\n")
    }
}
