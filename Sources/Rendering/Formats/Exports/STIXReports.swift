import ArchiveModel
import Hypertext
import Markup

/// Articles as reports of STIX 2.1 (4.16), which refer to the claims that they carry and the actors whom they mention.
struct STIXReports {
    let parts: STIXParts

    func report(_ handle: Handle<Article>) -> JSONValue {
        let article = parts.archive[handle]
        var members = parts.head(of: article, "report", since: article.published.value)
        members.append(.init("name", .text(article.title.value)))
        if let description = article.isWithdrawn ? article.header.withdrawn?.note : description(of: article) {
            members.append(.init("description", .text(description)))
        }
        members.append(.init("published", .text(STIXTime.text(article.published.value))))
        let annotations = parts.site.publishedAnnotations(of: handle)
        let subjects = annotations.map { annotation -> String in
            switch annotation.subject {
            case .claim(let anchor): parts.id(of: anchor.claim)
            case .actor(let actor, _): parts.id(of: actor)
            }
        }
        members.append(.init("object_refs", parts.references(subjects)))
        var links = [parts.page(of: article)]
        if !article.isWithdrawn {
            if let url = article.url { links.append(parts.reference(parts.site.words[.original], url.value)) }
            if let archived = article.archived { links.append(parts.reference(parts.site.words[.archivedCopy], archived.value)) }
        }
        members.append(.init("external_references", .array(links)))
        return .object(members)
    }

    /// A timestamp cannot say how much of a date is known, so words do.
    private func description(of article: Article) -> String {
        let date = article.published.value
        let published = parts.site.words.event(.published) + ": " + parts.site.words.date(date) + "."
        return (article.summary.map { $0.value + " " } ?? "") + published
    }
}
