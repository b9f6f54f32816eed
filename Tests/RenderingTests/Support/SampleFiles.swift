import ArchiveModel
import Foundation
import Testing

@testable import Rendering

extension SampleSite {
    /// The text of a file that is no page.
    func file(_ path: String) throws -> String {
        let job = try #require(plan.files.first { $0.route.file == path }, "no file \(path)")
        guard case .generated(let file) = job.source else { return "" }
        var bytes: [UInt8] = []
        file.append(of: site, digest: { _ in "" }, to: &bytes)
        return String(decoding: bytes, as: UTF8.self)
    }

    /// The linked data of a page, each with its members sorted.
    func linkedData(_ file: String) throws -> [NSDictionary] {
        let start = "<script type=\"application/ld+json\">"
        return try page(file).components(separatedBy: start).dropFirst().map { part in
            let end = try #require(part.range(of: "</script>"))
            return try JSON.object(String(part[..<end.lowerBound]))
        }
    }
}

/// Values that were read from JSON, by the reader of the system.
enum JSON {
    static func object(_ text: String) throws -> NSDictionary {
        try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? NSDictionary)
    }
}

/// A claim with a verdict over `SampleSite.base`, with what a test adds to its front matter.
func ratedClaim(_ claim: String = "The ferry is late", verdict: String = "false", more: String = "") -> String {
    """
    -- Content/claims/ferry-late.md --
    ---
    claim: \(claim)
    verdict: \(verdict)
    summary: The log says so.
    reviewed: 2024-03-05
    topics: [ferries]
    history:
      - {on: 2024-03-03, kind: published, to: \(verdict)}
      - {on: 2024-03-04, kind: correction, note: The year was wrong.}
    positions:
      - {by: ada-quill, on: 2024-03-02}
    evidence:
      - {article: harbour-report, stance: undermines}
      - {url: "https://log.example/", title: The log, stance: undermines, publisher: Port office}
    \(more)
    ---
    -- Content/articles/ferry-news.md --
    ---
    title: Ferry news
    published: 2024-03-01
    url: https://news.example/ferry
    kind: report
    ---
    It says [the ferry is late]{claim=ferry-late}, and again: [late]{claim=ferry-late}.

    """
}
