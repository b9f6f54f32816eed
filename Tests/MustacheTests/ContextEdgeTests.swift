import Diagnostics
import Mustache
import Testing

/// What a section holds may be missing or come twice, so it begins and ends in one context.
@Suite("Sections, blocks and partials in HTML")
struct ContextEdgeTests {
    static let rightTable = [
        "{{#yes}}<p>{{/yes}}</p>", "{{#yes}}</div><div>{{/yes}}", "<p>{{#yes}}a{{/yes}}",
        "{{#items}}<b>{{text}}</b>{{/items}}",
        "<option{{#yes}} selected{{/yes}}>", "<option {{#yes}}selected {{/yes}}>",
        "<option{{#yes}} selected{{/yes}} a>",
        "<option{{#yes}} selected{{/yes}}/>", "<p a{{#yes}} b{{/yes}}>", "<p a=b{{#yes}} c{{/yes}}>",
        "<p a=\"b\"{{#yes}} c{{/yes}}>", "<p a='b' {{#yes}}c='{{text}}'{{/yes}}>", "<p {{#yes}}a=\"b\"{{/yes}} c>",
        "<p{{#yes}} a{{/yes}}{{^yes}} b{{/yes}}>",
        "<p{{#yes}} a=\"{{text}}\"{{/yes}}{{#url}} href=\"{{.}}\"{{/url}}>{{text}}",
        "<p{{#yes}} a{{#no}} b{{/no}}{{/yes}}>", "<p{{! c }}>", "<p class=\"{{#yes}}a{{/yes}}\">",
        "<p class=\"a{{#items}} b{{/items}}\">",
        "<p class='{{#yes}}{{text}}{{/yes}}{{^yes}}b{{/yes}}'>", "<title>{{#yes}}{{text}}{{/yes}}</title>",
        "<p style=\"{{#yes}}display: none{{/yes}}\">", "<!-- {{#yes}}x{{/yes}} -->",
        "<script>{{#yes}}f(){{/yes}}</script>",
        "<style>{{#yes}}a{}{{/yes}}</style>", "{{#yes}}<!-- x -->{{/yes}}", "{{#yes}}<script>a</script>{{/yes}}",
        "{{#yes}}<script type=\"application/ld+json\">{{data}}</script>{{/yes}}",
        "<p {{>attr}}>\n-- Templates/attr.html --\nclass=\"a\"",
        "<p{{>attr}}>\n-- Templates/attr.html --\n class=\"a\"",
        "<p class=\"{{>name}}\">\n-- Templates/name.html --\na {{text}}",
        "<p class=\"{{$x}}a{{/x}}\">", "{{<f}}{{$x}} a{{/x}}{{/f}}\n-- Templates/f.html --\n<p{{$x}}{{/x}}>",
        "<meta name=\"a\"{{#text}} content=\"{{.}}\"{{/text}}>", "{{#yes}}{{#items}}<li>{{/items}}{{/yes}}",
        "<a href=\"{{url}}\"{{#yes}} rel=\"{{text}}\"{{/yes}}>", "<scr{{#yes}}{{/yes}}>",
    ]

    @Test("what may be left out ends where it began", arguments: rightTable)
    func right(_ template: String) {
        let found = TemplateFolder(Example("-- Templates/page.html --\n\(template)\n"))
            .load("page.html", of: SampleView.self).diagnostics
        #expect(found.map(\.message) == [])
    }

    static let wrongTable: [(template: String, ids: [String])] = rows.map { row in
        (row.0, (row.1 ?? "").split(separator: " ").map(String.init))
    }

    private static let rows: [(String, String?)] = [
        ("{{#‸yes}}<p{{/yes}}>", "context"),
        ("{{#‸yes}}<p class=\"{{/yes}}a\">", "context"),
        ("<p {{#‸yes}}class=\"{{/yes}}a\">", "context"),
        ("<p class=\"a{{#‸yes}}\" id=\"{{/yes}}\">", "context"),
        ("<p class=\"a{{#‸yes}}\"{{/yes}}>", "context"),
        ("<p class=\"a{{^‸yes}}'{{/yes}}\">", nil),
        ("{{#‸yes}}<!--{{/yes}} -->", "context"),
        ("<!-- {{#‸yes}}-->{{/yes}}", "context"),
        ("{{#‸yes}}<script>{{/yes}}</script>", "context"),
        ("{{#‸yes}}<title>{{/yes}}</title>", "context"),
        ("<title>{{#‸yes}}</title>{{/yes}}", "context"),
        ("<script>{{#‸yes}}</script>{{/yes}}", "context"),
        ("<p{{#‸yes}}>{{/yes}}", "context"),
        ("<{{#‸yes}}p{{/yes}}>", "context"),
        ("<p a={{#‸yes}}\"b\"{{/yes}}>", "context"),
        ("<p a={{#‸yes}}b{{/yes}}>", "context"),
        ("<p{{#yes}}‸selected{{/yes}}>", "context"),
        ("<p{{#yes}} selected{{/yes}}‸a>", "context"),
        ("<p {{#yes}}a{{/yes}}‸b>", "context"),
        ("<p a{{#yes}}‸=\"b\"{{/yes}}>", "context"),
        ("<p a=b{{#yes}}‸c{{/yes}}>", "context"),
        ("<p a=\"b\"‸c>", "context"),
        ("<p{{#‸items}} a{{/items}}>", "context"),
        ("<p {{#‸words}}data-{{/words}}>", "context"),
        ("<a href=\"{{#‸yes}}/x{{/yes}}\">", "address"),
        ("<a href=\"{{#‸url}}{{.}}{{/url}}\">", "address"),
        ("<a href=\"{{$‸x}}{{url}}{{/x}}\">", "address"),
        ("<script type=\"application/ld+json\">{{#‸data}}{{.}}{{/data}}</script>", "json"),
        ("<script{{#‸yes}} type=\"application/ld+json\"{{/yes}}>{}</script>", "context"),
        ("<script type=\"{{#yes}}application/ld+json{{/yes}}\">‸{{data}}</script>", "unsafe-place"),
        ("<script>a <{{#‸yes}}b{{/yes}}</script>", "context"),
        ("<script><!-- {{#‸yes}}-->{{/yes}}</script>", "context"),
        ("<meta{{#yes}} http-equiv=\"refresh\"{{/yes}} content=\"‸{{text}}\">", "address"),
        ("<meta content=\"{{text}}\"{{#yes}} http-equiv=\"refresh‸\"{{/yes}}>", "address"),
        ("<meta content=\"{{text}}\" http-equiv=\"{{#yes}}refresh{{/yes}}‸\">", "address"),
        ("<p {{>‸attr}}>\n-- Templates/attr.html --\nclass=\"a", "context"),
        ("{{>‸open}}x>\n-- Templates/open.html --\n<p", "context"),
        ("{{#yes}}{{#‸no}}<p {{/no}}{{/yes}}", "context"),
        ("<p‸", "ends"), ("<p class=\"‸", "ends"), ("<!-- ‸", "ends"), ("<script>‸", "ends"), ("<title>‸", "ends"),
    ]

    @Test("what may be left out and ends elsewhere is an error at its name", arguments: wrongTable.indices)
    func wrong(_ index: Int) {
        let row = Self.wrongTable[index]
        let folder = TemplateFolder(Example("-- Templates/page.html --\n\(row.template)"))
        let found = folder.load("page.html", of: SampleView.self).diagnostics
        let ids = found.map { $0.message.hasPrefix("the page ends") ? "ends" : String($0.kind.id.dropFirst(9)) }
        #expect(Set(ids) == Set(row.ids), "\(row.template)")
        #expect(ids.filter { $0 != "ends" }.count == row.ids.filter { $0 != "ends" }.count, "\(row.template)")
        let places = found.compactMap { $0.message.hasPrefix("the page ends") ? nil : $0.place?.range.lowerBound }
        if row.ids.first != "ends", !row.ids.isEmpty {
            #expect(places == folder.marks.map(\.offset), "\(row.template)")
        }
    }
}
