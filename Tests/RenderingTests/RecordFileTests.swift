import ArchiveModel
import Diagnostics
import Foundation
import Testing

@testable import Rendering

@Suite struct RecordFileTests {
    @Test("a claim's data has its verdict, its summary and that it is disputed")
    func claim() throws {
        let dissent = "  - {by: bo-lind, stance: denies, on: 2024-03-02}\nevidence:\n"
        let actor = "-- Content/actors/bo-lind.md --\n---\nname: Bo Lind\nkind: person\n---\n"
        let site = try SampleSite(Example(ratedClaim().replacing("evidence:\n", with: dissent) + actor))
        let json = try JSON.object(try site.file("claims/ferry-late/index.json"))
        #expect(json["version"] as? Int == 1 && json["type"] as? String == "claim")
        #expect(json["title"] as? String == "The ferry is late" && json["summary"] as? String == "The log says so.")
        #expect(json["verdict"] as? NSDictionary == ["id": "false", "label": "False", "tone": "false", "value": 1])
        #expect(json["disputed"] as? Bool == true)
        #expect(json["counts"] as? NSDictionary == ["positions": 2, "evidence": 2, "citations": 2])
    }

    @Test("a withdrawn record is a tombstone, and in no list of reviews")
    func tombstone() throws {
        let site = try SampleSite(Example(ratedClaim(more: "withdrawn: {on: 2024-03-06, note: It was no claim.}")))
        let json = try JSON.object(try site.file("claims/ferry-late/index.json"))
        #expect(json["withdrawn"] as? NSDictionary == ["on": "2024-03-06", "note": "It was no claim."])
        #expect(json["title"] == nil && json["verdict"] == nil && json["summary"] == nil)
        for file in ["claimreview.json", "feed.xml", "feed.json"] { #expect(!(try site.file(file)).contains("ferry")) }
        #expect(try site.linkedData("claims/ferry-late/index.html") == [])
    }

    @Test(
        "each format is written unless `outputs` leaves it out",
        arguments: [
            ("claimreview", ["claimreview.json"]), ("atom", ["feed.xml", "corrections/feed.xml", "topics/ferries/feed.xml"]),
            ("jsonfeed", ["feed.json", "corrections/feed.json", "topics/ferries/feed.json"]),
            ("sitemap", ["sitemap.xml", "sitemap-claims-1.xml", "robots.txt"]),
            ("json", ["claims/ferry-late/index.json", "data/record.schema.json"]), ("jsonld", []),
        ])
    func outputs(name: String, files: [String]) throws {
        func site(_ outputs: String) throws -> SampleSite {
            try SampleSite(
                Example(
                    ratedClaim()
                        + "-- site.json --\n{\"title\": \"T\", \"baseURL\": \"https://a.example/\", \"outputs\": \(outputs)}"))
        }
        let (alone, none) = try (site("[\"\(name)\"]"), site("[]"))
        for file in files {
            #expect(alone.plan.contains(path: file))
            #expect(!none.plan.contains(path: file))
        }
        #expect(
            none.plan.files.map(\.route.file) == [
                "assets/theme/icon.00000000.svg", "assets/theme/style.00000000.css", "assets/theme/theme.00000000.js",
                "integrity.json",
            ])
        let page = try none.page("topics/ferries/index.html")
        #expect(!page.contains("rel=\"alternate\"") && !page.contains("ld+json"))
        #expect(try alone.page("topics/ferries/index.html").contains("ld+json") == (name == "jsonld"))
    }
}
