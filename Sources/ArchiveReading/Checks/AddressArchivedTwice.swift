package import ArchiveModel
package import Diagnostics
internal import Hypertext
internal import Markup

/// The original at an address is one article of the archive.
package enum AddressArchivedTwice: Check {
    package static var looksAtOneRecord: Bool { false }

    package static func diagnostics(in archive: Archive, today: PartialDate) -> [Diagnostic] {
        var first: [String: Article] = [:]
        return archive.articles.compactMap { article in
            guard let url = article.url, !article.isWithdrawn else { return nil }
            let key = key(of: url.value)
            guard let other = first[key] else {
                first[key] = article
                return nil
            }
            let isTranslation = article.header.translations.contains {
                if case .article(let handle) = $0.record { archive[handle].id == other.id } else { false }
            }
            guard !isTranslation else { return nil }
            return Diagnostic(
                kind, at: article.place(url.range), "the article “\(other.id)” has this address already",
                help: "Make one article of the two; the id that goes can stay among its `aliases`.",
                notes: [.init("it stands here", at: other.url.map { other.place($0.range) })])
        }
    }

    /// An address without scheme, fragment and last slash, its host in small letters.
    private static func key(of address: Address) -> String {
        let text = address.text
        let query = text.prefix { $0 != "#" }.drop { $0 != "?" }
        return EvidenceOrigin.hostAndPath(of: text) + query
    }

    package static let kind = DiagnosticKind(
        "address-archived-twice", .warning, "the same address is archived under two ids",
        explanation: """
            Two articles with one `url` are one original that was archived twice: what was found out about it is torn apart, and it
            counts as two sources. `http` and `https`, a slash at the end and a fragment make no difference; two articles that are
            translations of each other may share an address.
            """,
        wrong: example("‸http://News.example/ferry/#top"), right: example("https://news.example/ferry?page=2"))

    private static func example(_ address: String) -> Example {
        Example(
            """
            -- Content/articles/ferry-report.md --
            ---
            title: A report on the ferry
            published: 2024-03-03
            url: https://news.example/ferry
            ---
            -- Content/articles/ferry-story.md --
            ---
            title: A story on the ferry
            published: 2024-03-03
            url: \(address)
            ---
            """)
    }
}
