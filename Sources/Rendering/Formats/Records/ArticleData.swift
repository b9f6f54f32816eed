import ArchiveModel
import Hypertext
import Markup

extension RecordData {
    func add(_ handle: Handle<Article>, to json: inout JSONObject) {
        let article = archive[handle]
        json.add("summary", article.summary?.value)
        json.add("published", date(article.published.value))
        json.add("kind", article.genre.rawValue)
        json.add("text", article.text.rawValue)
        json.add("display", article.display.rawValue)
        json.add("outlet", article.outlet.map(name))
        json.add("authors", list: article.authors.map(name))
        json.add("original", article.url?.value.text)
        json.add("archived", article.archived?.value.text)
        json.add("accessed", date(article.accessed?.value))
        json.add("updated", date(article.updated?.value))
        json.add("origin", article.origin.map { reference(.article($0.value)).value })
        json.add("topics", list: topics(article.topics))
        json.add("media", list: media(article.media))
        let cast = ArticleCast(of: article)
        json.add(
            "counts",
            counts([
                "annotations": article.annotations.count { $0.number > 0 },
                "claims": cast.claims.count { !archive[$0].isWithdrawn },
                "actors": cast.actors.count { !archive[$0].isWithdrawn },
            ]))
    }

    private func name(_ name: Name) -> JSONValue {
        var json = JSONObject()
        json.add("name", name.text)
        json.add("actor", name.actor.map { reference(.actor($0)).value })
        return json.value
    }
}
