import ArchiveModel
import Hypertext
import Markup

extension RecordData {
    func add(_ handle: Handle<Claim>, to json: inout JSONObject) {
        let claim = archive[handle]
        json.add("verdict", claim.verdict.map { verdict($0.value) })
        json.add("summary", claim.summary?.value)
        json.add("reviewed", date(claim.reviewed?.value))
        json.add("reviewers", list: claim.reviewers)
        json.add("made", date(claim.made?.value))
        // Dissent is never left out of a preview.
        json.add("disputed", .bool(!claim.disputers.isEmpty))
        json.add("about", list: claim.about.map { reference(.actor($0.value)).value })
        json.add("positions", list: claim.positions.indices.map { position($0, of: handle) })
        json.add("evidence", list: claim.evidence.indices.map { evidence($0, of: handle) })
        let relations = claim.relations.filter { $0.kind != .revisedBy && $0.kind != .narrowedBy }
        // Its own come first. What other claims state of this one is in their files, and would make this one grow with the archive.
        let ownCount = relations.count { $0.range != nil }
        json.add(
            "relations",
            list: relations.prefix(max(ownCount, site.pageSize)).map { relation in
                var json = JSONObject()
                json.add("kind", relation.kind.rawValue)
                json.add("claim", reference(.claim(relation.claim)).value)
                return json.value
            })
        json.add("topics", list: topics(claim.topics))
        json.add("media", list: media(claim.media))
        json.add(
            "counts",
            counts([
                "positions": claim.positions.count, "evidence": claim.evidence.count,
                "citations": archive.backReferences.citations[handle].count,
            ]))
    }

    /// Ours; never how sure a source says it is.
    private func verdict(_ rating: Rating) -> JSONValue {
        var json = JSONObject()
        json.add("id", rating.id)
        json.add("label", rating.label)
        json.add("tone", rating.tone.rawValue)
        json.add("value", rating.value.map(JSONValue.integer))
        return json.value
    }

    private func position(_ index: Int, of claim: Handle<Claim>) -> JSONValue {
        let position = archive[claim].positions[index]
        var json = JSONObject()
        json.add("by", reference(.actor(position.by.value)).value)
        json.add("stance", position.stance.rawValue)
        json.add("on", date(position.on?.value))
        json.add("confidence", position.confidence?.rawValue)
        json.add("likelihood", position.wording?.word)
        json.add("in", position.article.map { reference(.article($0.value)).value })
        json.add("url", position.url?.value.text)
        add(quote: position.quote, at: .position(PositionReference(claim: claim, position: index)), to: &json)
        json.add("note", position.note?.value)
        return json.value
    }

    private func evidence(_ index: Int, of claim: Handle<Claim>) -> JSONValue {
        let evidence = archive[claim].evidence[index]
        var json = JSONObject()
        json.add("stance", evidence.stance.rawValue)
        switch evidence.source {
        case .article(let article): json.add("article", reference(.article(article.value)).value)
        case .web(let address, let title):
            json.add("url", address.value.text)
            json.add("title", title)
        }
        add(quote: evidence.quote, at: .evidence(EvidenceReference(claim: claim, evidence: index)), to: &json)
        json.add("translation", evidence.translation)
        json.add("page", evidence.page)
        json.add("publisher", evidence.publisher)
        json.add("published", date(evidence.published?.value))
        json.add("archived", evidence.archived?.value.text)
        json.add("accessed", date(evidence.accessed?.value))
        json.add("note", evidence.note?.value)
        return json.value
    }
}
