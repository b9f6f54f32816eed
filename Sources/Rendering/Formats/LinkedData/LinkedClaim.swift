import ArchiveModel
import Hypertext
import Markup

extension LinkedData {
    func id(of claim: Claim) -> String { address(Routes.claim(claim.id), "claim") }

    /// The claim's own page: a `ClaimReview` where it has a verdict, else the bare `Claim`.
    func page(_ handle: Handle<Claim>) -> JSONValue { review(of: handle) ?? document(claim(handle)) }

    /// What claims have been reviewed as, in the form that aggregators of fact-checks read
    /// (https://schema.org/ClaimReview); nothing for a claim without a verdict, or one that was withdrawn.
    func review(of handle: Handle<Claim>) -> JSONValue? {
        let claim = archive[handle]
        guard let verdict = claim.verdict?.value, !claim.isWithdrawn else { return nil }
        let page = address(Routes.claim(claim.id))
        var node = JSONObject(type: "ClaimReview")
        node.add("@id", address(Routes.claim(claim.id), "review"))
        node.add("url", page)
        node.add("claimReviewed", claim.claim.value)
        node.add("inLanguage", claim.header.language)
        node.add("datePublished", date(claim.reviewPublished))
        node.add("dateModified", date(claim.modified))
        node.add("author", publisher.value)
        node.add("reviewRating", rating(verdict, explanation: claim.summary?.value))
        node.add("itemReviewed", self.claim(handle).value)
        node.add("citation", list: citations(of: claim))
        node.add("correction", list: corrections(of: claim))
        node.add("sdLicense", settings.license?.url?.text)
        return document(node)
    }

    /// A verdict; numbers only where it has one, and the scale at least two.
    private func rating(_ rating: Rating, explanation: String?) -> JSONValue {
        var node = JSONObject(type: "Rating")
        let values = settings.ratings.ratings.compactMap(\.value)
        if let value = rating.value, let worst = values.min(), let best = values.max(), worst < best {
            node.add("ratingValue", .integer(value))
            node.add("bestRating", .integer(best))
            node.add("worstRating", .integer(worst))
        }
        node.add("alternateName", rating.label)
        node.add("ratingExplanation", explanation)
        return node.value
    }

    private func claim(_ handle: Handle<Claim>) -> JSONObject {
        let claim = archive[handle]
        var node = JSONObject(type: "Claim")
        node.add("@id", id(of: claim))
        node.add("url", address(Routes.claim(claim.id)))
        node.add("text", claim.claim.value)
        node.add("inLanguage", claim.header.language)
        node.add("author", oneOrMore: claimants(of: handle).map { self.node($0).value })
        node.add("datePublished", date(claim.made?.value))
        let appearances = appearances(of: handle)
        node.add("firstAppearance", appearances.first.map { self.node($0).value })
        node.add("appearance", list: appearances.dropFirst().map { self.node($0).value })
        node.add("about", list: shown(claim.about.map(\.value)).map { self.node($0).value })
        return node
    }

    /// Who asserts the claim: by its own positions, or, where it has none, as the articles report.
    private func claimants(of handle: Handle<Claim>) -> [Handle<Actor>] {
        let positions = archive[handle].positions
        guard positions.isEmpty else { return shown(positions.filter { $0.stance == .asserts }.map(\.by.value)) }
        let citations = archive.backReferences.citations[handle].prefix(site.pageSize)
        return shown(
            citations.flatMap { citation in
                let article = archive[citation.article]
                let annotation = Int(citation.annotation)
                return article.body.annotations[annotation].stance == .asserts ? article.annotations[annotation].speakers : []
            })
    }

    /// The articles that carry the claim, the earliest first, each once: those of the citations that its page shows.
    private func appearances(of handle: Handle<Claim>) -> [Handle<Article>] {
        var articles: [Handle<Article>] = []
        for citation in archive.backReferences.citations[handle].prefix(site.pageSize) where articles.last != citation.article {
            articles.append(citation.article)
        }
        return articles
    }

    /// The evidence, each source once; a withdrawn article is none.
    private func citations(of claim: Claim) -> [JSONValue] {
        var known: Set<String> = []
        return claim.evidence.compactMap { evidence in
            switch evidence.source {
            case .article(let article):
                guard !archive[article.value].isWithdrawn, known.insert(id(of: archive[article.value])).inserted else {
                    return nil
                }
                return node(article.value).value
            case .web(let address, let title):
                guard known.insert(address.value.text).inserted else { return nil }
                var node = JSONObject(type: "CreativeWork")
                node.add("headline", title)
                node.add("url", address.value.text)
                if let name = evidence.publisher {
                    var publisher = JSONObject(type: "Organization")
                    publisher.add("name", name)
                    node.add("publisher", publisher.value)
                }
                node.add("datePublished", date(evidence.published?.value))
                node.add("archivedAt", evidence.archived?.value.text)
                return node.value
            }
        }
    }
}
