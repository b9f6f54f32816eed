import ArchiveModel
import Hypertext
import Markup

extension LinkedData {
    private func type(of article: Article) -> String {
        switch article.genre {
        case .news: "NewsArticle"
        case .report: "Report"
        case .statement, .transcript: "Article"
        case .post: "SocialMediaPosting"
        case .broadcast, .other: "CreativeWork"
        }
    }

    func id(of article: Article) -> String { address(Routes.article(article.id), "article") }

    /// What every page says of an article that it names. `url` is where it was published, if that is known, else our copy.
    func node(_ handle: Handle<Article>) -> JSONObject {
        let article = archive[handle]
        var node = JSONObject(type: type(of: article))
        node.add("@id", id(of: article))
        node.add("headline", article.title.value)
        node.add("url", article.url?.value.text ?? address(Routes.article(article.id)))
        node.add("datePublished", date(article.published.value))
        return node
    }

    /// The article's own page. Who wrote it is named as a person or organisation only where the archive knows which.
    func page(_ handle: Handle<Article>) -> JSONValue {
        let article = archive[handle]
        var node = node(handle)
        node.add("mainEntityOfPage", address(Routes.article(article.id)))
        node.add("dateModified", date(article.updated?.value))
        node.add("inLanguage", article.header.language)
        node.add("abstract", article.summary?.value)
        node.add("author", oneOrMore: shown(article.authors.compactMap(\.actor)).map { self.node($0).value })
        if !article.authors.isEmpty { node.add("creditText", article.authors.map(\.text).joined(separator: ", ")) }
        if let outlet = article.outlet {
            if let actor = outlet.actor, !archive[actor].isWithdrawn {
                node.add("publisher", self.node(actor).value)
            } else {
                var organization = JSONObject(type: "Organization")
                organization.add("name", outlet.text)
                node.add("publisher", organization.value)
            }
        }
        node.add("archivedAt", article.archived?.value.text)
        if let origin = article.origin?.value, !archive[origin].isWithdrawn {
            node.add("isBasedOn", reference(type(of: archive[origin]), id(of: archive[origin])))
        }
        let claims = ArticleCast(of: article).claims.filter { !archive[$0].isWithdrawn }
        node.add("mentions", list: claims.map { reference("Claim", id(of: archive[$0])) })
        node.add("correction", list: corrections(of: article))
        node.add("sdPublisher", reference("Organization", publisherID))
        node.add("sdLicense", settings.license?.url?.text)
        return document(node)
    }

    /// Those of some records that are not withdrawn, each once.
    func shown(_ actors: [Handle<Actor>]) -> [Handle<Actor>] {
        var known: Set<Handle<Actor>> = []
        return actors.filter { !archive[$0].isWithdrawn && known.insert($0).inserted }
    }

    /// What was corrected or rated anew, each with its date.
    func corrections(of record: some ArchiveRecord) -> [JSONValue] {
        record.header.history.filter { $0.kind == .correction || $0.kind == .verdict }.map { entry in
            var node = JSONObject(type: "CorrectionComment")
            node.add("text", site.words.text(of: entry, scale: settings.ratings))
            node.add("datePublished", date(entry.on.value))
            return node.value
        }
    }
}
