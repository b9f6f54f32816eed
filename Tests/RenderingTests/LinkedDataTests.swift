import ArchiveModel
import Diagnostics
import Foundation
import Testing

@testable import Rendering

@Suite struct LinkedDataTests {
    @Test("a claim with a verdict is one ClaimReview, with the verdict on the site's scale")
    func review() throws {
        let data = try SampleSite(Example(ratedClaim())).linkedData("claims/ferry-late/index.html")
        #expect(data.map { $0["@type"] as? String } == ["ClaimReview", "BreadcrumbList"])
        let review = try #require(data.first)
        #expect(review["@context"] as? String == "https://schema.org")
        #expect(review["url"] as? String == "https://archive.example/claims/ferry-late/")
        #expect(review["claimReviewed"] as? String == "The ferry is late")
        #expect(review["datePublished"] as? String == "2024-03-03")
        #expect(review["dateModified"] as? String == "2024-03-05")
        let rating: NSDictionary = [
            "@type": "Rating", "ratingValue": 1, "bestRating": 5, "worstRating": 1, "alternateName": "False",
            "ratingExplanation": "The log says so.",
        ]
        #expect(review["reviewRating"] as? NSDictionary == rating)
        #expect(
            review["correction"] as? NSArray == [
                ["@type": "CorrectionComment", "text": "The year was wrong.", "datePublished": "2024-03-04"]
            ])
        let sources = try #require(review["citation"] as? [NSDictionary]).map { $0["url"] as? String }
        #expect(sources == ["https://archive.example/articles/harbour-report/", "https://log.example/"])
    }

    @Test("the claim under review has its claimants, and each article that carries it once")
    func claim() throws {
        let site = try SampleSite(Example(ratedClaim()))
        let review = try #require(try site.linkedData("claims/ferry-late/index.html").first)
        let claim = try #require(review["itemReviewed"] as? NSDictionary)
        #expect(claim["@id"] as? String == "https://archive.example/claims/ferry-late/#claim")
        #expect((claim["author"] as? NSDictionary)?["@id"] as? String == "https://archive.example/actors/ada-quill/#actor")
        #expect((claim["author"] as? NSDictionary)?["@type"] as? String == "Person")
        let first: NSDictionary = [
            "@type": "Report", "@id": "https://archive.example/articles/ferry-news/#article", "headline": "Ferry news",
            "url": "https://news.example/ferry", "datePublished": "2024-03-01",
        ]
        #expect(claim["firstAppearance"] as? NSDictionary == first)
        #expect(claim["appearance"] == nil)
        let article = try #require(try site.linkedData("articles/ferry-news/index.html").first)
        #expect(article["mentions"] as? NSArray == [["@type": "Claim", "@id": claim["@id"] ?? ""]])
    }

    @Test("a claim without a verdict is a bare Claim")
    func bareClaim() throws {
        let data = try SampleSite().linkedData("claims/harbour-closed/index.html")
        #expect(data.map { $0["@type"] as? String } == ["Claim", "BreadcrumbList"])
        #expect(data.first?["text"] as? String == "The harbour is closed")
    }

    @Test("a rating without a value has no numbers")
    func unproven() throws {
        let data = try SampleSite(Example(ratedClaim(verdict: "unproven"))).linkedData("claims/ferry-late/index.html")
        let rating = try #require(data.first?["reviewRating"] as? NSDictionary)
        #expect(rating["alternateName"] as? String == "Unproven")
        #expect(rating["ratingValue"] == nil && rating["bestRating"] == nil && rating["worstRating"] == nil)
    }

    @Test(
        "no text can end the script that it stands in",
        arguments: ["</script><b>", "<!-- <script>", "a\u{2028}b\u{2029}c", "]]> & \"q\" \\ end", "</ScRiPt >"])
    func breakout(text: String) throws {
        let quoted = "'" + text + "'"
        let site = try SampleSite(Example(ratedClaim(quoted)))
        let page = try site.page("claims/ferry-late/index.html")
        #expect(page.components(separatedBy: "<script").count == page.components(separatedBy: "</script").count)
        #expect(page.lowercased().components(separatedBy: "<script").count == 4)
        #expect(try site.linkedData("claims/ferry-late/index.html").first?["claimReviewed"] as? String == text)
    }

    @Test(
        "a page is described by its kind",
        arguments: [
            ("index.html", ["WebSite"]), ("articles/harbour-report/index.html", ["NewsArticle", "BreadcrumbList"]),
            ("actors/ada-quill/index.html", ["Person", "BreadcrumbList"]),
            ("topics/ferries/index.html", ["CollectionPage", "BreadcrumbList"]), ("claims/index.html", ["BreadcrumbList"]),
            ("404.html", []),
        ])
    func kinds(page: String, types: [String]) throws {
        let data = try SampleSite(Example(ratedClaim())).linkedData(page)
        #expect(data.map { $0["@type"] as? String ?? "" } == types)
    }

    @Test("/claimreview.json holds what the pages embed, and nothing else")
    func feed() throws {
        let site = try SampleSite(Example(ratedClaim()))
        let feed = try JSON.object(try site.file("claimreview.json"))
        let items = try #require(feed["dataFeedElement"] as? [NSDictionary])
        #expect(items.map { $0["url"] as? String } == ["https://archive.example/claims/ferry-late/"])
        let embedded = try site.linkedData("claims/ferry-late/index.html").first
        #expect((items.first?["item"] as? [NSDictionary])?.first == embedded)
    }

    @Test("the publisher is described on the home page with its policies, and reviews name the same")
    func publisher() throws {
        let site = try SampleSite(
            Example(
                ratedClaim() + """
                    -- site.json --
                    {"title": "Harbour files", "baseURL": "https://archive.example/", "publisher":
                     {"name": "The Harbour Desk", "logo": "/assets/a b.png", "sameAs": ["https://desk.example/"]}}
                    -- Content/assets/a b.png --
                    -- Content/pages/methodology.md --
                    ---
                    title: Methodology
                    ---
                    """))
        let website = try #require(try site.linkedData("index.html").first)
        let publisher = try #require(website["publisher"] as? NSDictionary)
        #expect(publisher["@type"] as? String == "NewsMediaOrganization")
        #expect(publisher["verificationFactCheckingPolicy"] as? String == "https://archive.example/methodology/")
        #expect(publisher["correctionsPolicy"] == nil)
        let author = try #require(
            try site.linkedData("claims/ferry-late/index.html").first?["author"] as? NSDictionary)
        #expect(author["@id"] as? String == publisher["@id"] as? String)
        #expect(author["name"] as? String == "The Harbour Desk")
        #expect(author["logo"] as? String == "https://archive.example/assets/a%20b.png")
    }
}
