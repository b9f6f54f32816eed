import ArchiveModel
import Hypertext
import Markup

/// The archive as a STIX 2.1 bundle (OASIS, 2021).
///
/// Actors are identities, articles reports, claims notes. A position is a relationship from the identity to the note, named by
/// its stance; what denies or questions a claim is an opinion too, so that dissent is seen by whoever reads opinions alone.
/// `confidence` is what the actor stated: low 15, moderate 50, high 85 (STIX 2.1, Appendix A, scale «None / Low / Med / High»);
/// likelihoods and verdicts are words and never become numbers. A withdrawn record is `revoked`.
struct STIXBundle {
    let archive: Archive
    let site: Site
    let ids: STIXIdentifiers

    init(site: Site, sha1: @escaping ([UInt8]) -> [UInt8]) {
        self.site = site
        archive = site.archive
        ids = STIXIdentifiers(site: site.routes.absolute(Routes.home).text, sha1: sha1)
    }

    func append(to output: inout [UInt8]) {
        output.append(utf8: "{\"type\":\"bundle\",\"id\":")
        JSONValue.text(ids.id("bundle", "archive")).append(to: &output)
        output.append(utf8: ",\"objects\":[\n")
        publisher.append(to: &output)
        for actor in archive.actors { append(identity(actor), to: &output) }
        for handle in archive.articles.allHandles { append(report(handle), to: &output) }
        for handle in archive.claims.allHandles {
            append(note(handle), to: &output)
            for object in positions(handle) { append(object, to: &output) }
        }
        output.append(utf8: "\n]}\n")
    }

    private func append(_ object: JSONValue, to output: inout [UInt8]) {
        output.append(utf8: ",\n")
        object.append(to: &output)
    }

    // MARK: Identities

    private var publisherID: String { ids.id("identity", "publisher") }

    private var publisher: JSONValue {
        let settings = archive.settings
        let time = STIXTime.text(settings.since ?? STIXTime.unknown)
        var members = head("identity", id: publisherID, created: time, modified: time)
        members.append(.init("name", .text(settings.publisher?.name ?? settings.title)))
        members.append(.init("identity_class", .text("organization")))
        let address = settings.publisher?.url ?? site.routes.absolute(Routes.home)
        members.append(.init("external_references", .array([reference(settings.title, address)])))
        return .object(members)
    }

    private func identity(_ actor: Actor) -> JSONValue {
        var members = head(of: actor, "identity", since: nil)
        members.append(.init("name", .text(actor.name.value)))
        // The vocabulary has no word for a state or an outlet; both are organizations to it.
        let kind =
            switch actor.nature {
            case .person: "individual"
            case .group: "group"
            case .organisation, .state, .outlet: "organization"
            }
        members.append(.init("identity_class", .text(kind)))
        if let description = actor.isWithdrawn ? actor.header.withdrawn?.note : actor.description {
            members.append(.init("description", .text(description)))
        }
        members.append(
            .init("external_references", .array([page(of: actor)] + actor.sameAs.map { reference("same as", $0.value) })))
        return .object(members)
    }

    private func id(of actor: Handle<Actor>) -> String { ids.id("identity", archive[actor].id) }
    private func id(of claim: Handle<Claim>) -> String { ids.id("note", archive[claim].id) }

    // MARK: Reports and notes

    private func report(_ handle: Handle<Article>) -> JSONValue {
        let article = archive[handle]
        var members = head(of: article, "report", since: article.published.value)
        members.append(.init("name", .text(article.title.value)))
        if let description = article.isWithdrawn ? article.header.withdrawn?.note : description(of: article) {
            members.append(.init("description", .text(description)))
        }
        members.append(.init("published", .text(STIXTime.text(article.published.value))))
        let annotations = site.publishedAnnotations(of: handle)
        let subjects = annotations.map { annotation -> String in
            switch annotation.subject {
            case .claim(let anchor): id(of: anchor.claim)
            case .actor(let actor, _): id(of: actor)
            }
        }
        members.append(.init("object_refs", references(subjects)))
        var links = [page(of: article)]
        if !article.isWithdrawn {
            if let url = article.url { links.append(reference("original", url.value)) }
            if let archived = article.archived { links.append(reference("archived copy", archived.value)) }
        }
        members.append(.init("external_references", .array(links)))
        return .object(members)
    }

    /// A timestamp cannot say how much of a date is known, so words do.
    private func description(of article: Article) -> String {
        let date = article.published.value
        let published = "Published: " + site.words.date(date) + "."
        return (article.summary.map { $0.value + " " } ?? "") + published
    }

    private func note(_ handle: Handle<Claim>) -> JSONValue {
        let claim = archive[handle]
        var members = head(of: claim, "note", since: nil)
        var content = claim.header.withdrawn?.note ?? claim.claim.value
        if !claim.isWithdrawn {
            members.append(.init("abstract", .text(claim.claim.value)))
            content += site.verdict(of: claim).map { "\n" + site.words[.verdictIs] + " " + $0.label } ?? "\n" + site.words[.notRated]
            if let summary = claim.summary { content += "\n" + summary.value }
            if !claim.reviewers.isEmpty { members.append(.init("authors", .array(claim.reviewers.map { .text($0) }))) }
        }
        members.append(.init("content", .text(content)))
        let articles = archive.backReferences.citations[handle].map { ids.id("report", archive[$0.article].id) }
        let about = claim.isWithdrawn ? [] : claim.about.map { id(of: $0.value) }
        members.append(.init("object_refs", references(articles + about)))
        var links = [page(of: claim)]
        if !claim.isWithdrawn { links += claim.evidence.map(reference) }
        members.append(.init("external_references", .array(links)))
        return .object(members)
    }

    private func reference(_ evidence: Evidence) -> JSONValue {
        switch evidence.source {
        case .article(let article):
            let record = archive[article.value]
            return reference(
                record.displayTitle, site.routes.absolute(Routes.article(record.id)), evidence.stance.rawValue)
        case .web(let address, let title): return reference(title, address.value, evidence.stance.rawValue)
        }
    }

    // MARK: Positions

    private func positions(_ handle: Handle<Claim>) -> [JSONValue] {
        let claim = archive[handle]
        guard !claim.isWithdrawn else { return [] }
        return claim.positions.indices.flatMap { index -> [JSONValue] in
            let position = claim.positions[index]
            let name = claim.id + "/" + String(index + 1)
            let time = STIXTime.text(position.on?.value ?? STIXTime.created(claim.header, since: nil, archive.settings))
            var relationship = head("relationship", id: ids.id("relationship", name), created: time, modified: time)
            relationship.append(.init("created_by_ref", .text(publisherID)))
            relationship.append(.init("relationship_type", .text(position.stance.rawValue)))
            relationship.append(.init("source_ref", .text(id(of: position.by.value))))
            relationship.append(.init("target_ref", .text(id(of: handle))))
            relationship.append(.init("description", .text(description(of: position))))
            relationship += confidence(of: position)
            guard let dissent = Self.dissent(position.stance) else { return [.object(relationship)] }
            var opinion = head("opinion", id: ids.id("opinion", name), created: time, modified: time)
            opinion.append(.init("created_by_ref", .text(publisherID)))
            opinion.append(.init("opinion", .text(dissent)))
            opinion.append(.init("explanation", .text(description(of: position))))
            opinion.append(.init("authors", .array([.text(archive[position.by.value].displayTitle)])))
            opinion.append(.init("object_refs", .array([.text(id(of: handle))])))
            opinion += confidence(of: position)
            return [.object(relationship), .object(opinion)]
        }
    }

    /// What is no denial is not made one: who questions a claim or takes it back has said no more than that.
    private static func dissent(_ stance: Position.Stance) -> String? {
        switch stance {
        case .denies: "disagree"
        case .questions, .retracts: "neutral"
        case .asserts: nil
        }
    }

    private func description(of position: Position) -> String {
        var words = [archive[position.by.value].displayTitle + " " + position.stance.rawValue + " it."]
        if let wording = position.wording {
            words.append(
                "Stated likelihood: " + wording.word + (wording.percent.map { " (\($0.lowerBound)–\($0.upperBound) %)" } ?? "")
                    + ".")
        }
        if let confidence = position.confidence {
            words.append("Stated confidence: " + confidence.rawValue + " (STIX 2.1, Appendix A, None / Low / Med / High).")
        }
        if let on = position.on { words.append("Date: " + site.words.date(on.value) + ".") }
        if let quote = position.quote { words.append("“" + quote.value + "”") }
        if let note = position.note { words.append(note.value) }
        return words.joined(separator: " ")
    }

    private func confidence(of position: Position) -> [JSONValue.Member] {
        switch position.confidence {
        case .low: [.init("confidence", .integer(15))]
        case .moderate: [.init("confidence", .integer(50))]
        case .high: [.init("confidence", .integer(85))]
        case nil: []
        }
    }

    // MARK: Parts

    private func head<Record: ArchiveRecord>(
        of record: Record, _ type: String, since: PartialDate?
    ) -> [JSONValue.Member] {
        let created = STIXTime.created(record.header, since: since, archive.settings)
        var members = head(
            type, id: ids.id(type, record.id), created: STIXTime.text(created),
            modified: STIXTime.text(STIXTime.modified(record.header, created: created)))
        members.append(.init("created_by_ref", .text(publisherID)))
        members.append(.init("lang", .text(record.header.language)))
        if record.isWithdrawn { members.append(.init("revoked", .bool(true))) }
        return members
    }

    private func head(_ type: String, id: String, created: String, modified: String) -> [JSONValue.Member] {
        [
            .init("type", .text(type)), .init("spec_version", .text("2.1")), .init("id", .text(id)),
            .init("created", .text(created)), .init("modified", .text(modified)),
        ]
    }

    /// Each object once, in order; the publisher where there is none, as the list may not be empty.
    private func references(_ ids: [String]) -> JSONValue {
        var seen: Set<String> = []
        let unique = ids.filter { seen.insert($0).inserted }
        return .array((unique.isEmpty ? [publisherID] : unique).map { .text($0) })
    }

    private func page<Record: ArchiveRecord>(of record: Record) -> JSONValue {
        reference(archive.settings.title, site.routes.absolute(Routes.record(Record.kind, record.id)))
    }

    private func reference(_ name: String, _ address: Address, _ description: String? = nil) -> JSONValue {
        var members: [JSONValue.Member] = [.init("source_name", .text(name))]
        if let description { members.append(.init("description", .text(description))) }
        return .object(members + [.init("url", .text(STIXIdentifiers.uri(address)))])
    }
}
