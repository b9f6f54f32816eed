import ArchiveModel
import Hypertext
import Markup

/// Claims as notes of STIX 2.1 (4.13): the proposition, the verdict in words, and where it is carried.
struct STIXNotes {
    let parts: STIXParts

    func note(_ handle: Handle<Claim>) -> JSONValue {
        let claim = parts.archive[handle]
        var members = parts.head(of: claim, "note", since: nil)
        var content = claim.header.withdrawn?.note ?? claim.claim.value
        if !claim.isWithdrawn {
            members.append(.init("abstract", .text(claim.claim.value)))
            content +=
                parts.site.verdict(of: claim).map { "\n" + parts.site.words[.verdictIs] + " " + $0.label } ?? "\n"
                + parts.site.words[.notRated]
            if let summary = claim.summary { content += "\n" + summary.value }
            if !claim.reviewers.isEmpty { members.append(.init("authors", .array(claim.reviewers.map { .text($0) }))) }
        }
        members.append(.init("content", .text(content)))
        let articles = parts.archive.backReferences.citations[handle].map { parts.ids.id("report", parts.archive[$0.article].id) }
        let about = claim.isWithdrawn ? [] : claim.about.map { parts.id(of: $0.value) }
        members.append(.init("object_refs", parts.references(articles + about)))
        var links = [parts.page(of: claim)]
        if !claim.isWithdrawn { links += claim.evidence.map(source) }
        members.append(.init("external_references", .array(links)))
        return .object(members)
    }

    private func source(_ evidence: Evidence) -> JSONValue {
        switch evidence.source {
        case .article(let article):
            let record = parts.archive[article.value]
            return parts.reference(
                record.displayTitle, parts.site.routes.absolute(Routes.article(record.id)), evidence.stance.rawValue)
        case .web(let address, let title): return parts.reference(title, address.value, evidence.stance.rawValue)
        }
    }
}
