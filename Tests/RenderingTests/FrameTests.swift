import ArchiveModel
import Diagnostics
import Rendering
import Testing

@Suite struct FrameTests {
    private func page(_ example: Example, _ file: String = "claims/harbour-closed/index.html") throws -> String {
        try SampleSite(example).page(file)
    }

    @Test("publisher, licence and menu are on every page")
    func site() throws {
        let page = try page(
            """
            -- site.json --
            {"title": "Harbour files", "baseURL": "https://archive.example/sub/",
             "publisher": {"name": "The Pier", "url": "https://pier.example/"}, "license": {"name": "CC0"}}
            -- Content/pages/about.md --
            ---
            title: About
            menu: 2
            ---
            -- Content/pages/method.md --
            ---
            title: Method
            menu: 1
            ---
            -- Content/pages/aside.md --
            ---
            title: Aside
            ---
            """)
        #expect(
            page.holds(inOrder: [
                "<a class=\"skip\" href=\"#_main\">", "<a href=\"/sub/method/\">Method</a>",
                "<a href=\"/sub/about/\">About</a>",
                "<main id=\"_main\"", "<a href=\"https://pier.example/\">The Pier</a>", "CC0",
            ]))
        #expect(!page.contains("Aside"))
    }

    @Test("a record has its own language and names its translations")
    func language() throws {
        let page = try page(
            """
            -- Content/claims/harbour-closed.md --
            ---
            claim: המזח סגור
            language: he
            translations:
              en: pier-closed
            ---
            -- Content/claims/pier-closed.md --
            ---
            claim: The pier is closed
            ---
            """)
        #expect(page.contains("<html lang=\"he\" dir=\"rtl\">"))
        #expect(page.contains("hreflang=\"en\" lang=\"en\">The pier is closed</a>"))
        #expect(
            page.contains(
                "<link rel=\"alternate\" hreflang=\"en\" href=\"https://archive.example/claims/pier-closed/\">"))
    }

    @Test("a link to a record in another language says so")
    func foreignLink() throws {
        let page = try page(
            """
            -- Content/actors/ada-quill.md --
            ---
            name: עדה
            kind: person
            language: he
            ---
            """)
        #expect(page.contains("<a href=\"/actors/ada-quill/\" lang=\"he\">עדה</a>"))
    }

    @Test("a page says where it belongs, and its way from the home page")
    func way() throws {
        let page = try page("")
        #expect(page.contains("<link rel=\"canonical\" href=\"https://archive.example/claims/harbour-closed/\">"))
        #expect(
            page.holds(inOrder: [
                "aria-label=\"Breadcrumbs\"", "<a href=\"/\">Home</a>", "<a href=\"/claims/\">Claims</a>",
            ]))
    }

    @Test("a page says what other sites shall show of it")
    func cards() throws {
        let claim = try page("")
        #expect(
            claim.holds(inOrder: [
                "<meta property=\"og:title\" content=\"The harbour is closed\">",
                "<meta property=\"og:type\" content=\"article\">",
                "<meta property=\"og:url\" content=\"https://archive.example/claims/harbour-closed/\">",
                "<meta property=\"og:site_name\" content=\"Harbour files\">",
            ]))
        #expect(try page("", "index.html").contains("<meta property=\"og:title\" content=\"Harbour files\">"))
        #expect(!(try page("", "404.html").contains("og:")))
    }

    @Test("nothing in a page is a script that runs, or a style of its own")
    func noInlineCode() throws {
        let site = try SampleSite()
        for job in site.plan.pages {
            let page = try site.page(job.route.file)
            #expect(page.contains("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; "))
            #expect(
                !page.replacing("<script src=\"/assets/theme/theme.00000000.js\" defer></script>", with: "")
                    .replacing("<script type=\"application/ld+json\">", with: "").contains("<script"))
            #expect(!page.contains("<style"))
            #expect(!page.contains(" style="))
        }
    }

    @Test("pages say what previews need, and nothing where records are not there as data")
    func previews() throws {
        #expect(try page("").contains("<body data-claims=\"/claims/\" data-actors=\"/actors/\" data-unrated=\"Not rated\""))
        let site = #"{"title": "Harbour files", "baseURL": "https://archive.example/", "outputs": []}"#
        #expect(try page(Example("-- site.json --\n" + site)).contains("<body>"))
    }

    @Test("what stands around a page of another language says in which language it is")
    func interfaceLanguage() throws {
        let page = try page(
            """
            -- Content/claims/harbour-closed.md --
            ---
            claim: הנמל סגור
            language: he
            ---
            """)
        #expect(page.contains("<html lang=\"he\" dir=\"rtl\">"))
        #expect(page.contains("<header class=\"site-header\" lang=\"en\" dir=\"ltr\">"))
        #expect(page.contains("<footer class=\"site-footer\" lang=\"en\" dir=\"ltr\">"))
    }
}
