import ArchiveModel
import Hypertext
import Markup
import Mustache

/// How to cite a claim's page: as a sentence, for BibTeX, and for reference managers.
struct ClaimCitationView: View {
    let plain: String
    let bibTeX: String
    let csl: String
    let embedding: String

    static let shape = Shape<ClaimCitationView>(
        "claimCitation",
        [
            .text("plain", doc: "A sentence.") { $0.plain },
            .text("bibTeX", doc: "An entry of a BibTeX file.") { $0.bibTeX },
            .text("csl", doc: "An item of CSL-JSON (https://citeproc-js.readthedocs.io/en/latest/csl-json/markup.html).") {
                $0.csl
            },
            .text("embedding", doc: "An element for other sites that shows the claim's card.") { $0.embedding },
        ])
}

extension Site {
    func citation(of claim: Claim) -> ClaimCitationView {
        let settings = archive.settings
        let address = routes.absolute(Routes.claim(claim.id)).text
        let publisher = settings.publisher?.name
        let authors = claim.reviewers.isEmpty ? publisher.map { [$0] } ?? [] : claim.reviewers
        let rating = claim.verdict?.value.label ?? words[.notRated]

        var plain = authors.isEmpty ? "" : authors.joined(separator: ", ") + ": "
        plain += "“" + claim.claim.value + "” (" + words.rated(rating) + "). " + settings.title
        if let reviewed = claim.reviewed { plain += ", " + words.date(reviewed.value) }
        plain += ". " + address

        return ClaimCitationView(
            plain: plain,
            bibTeX: BibTeX.entry(
                "online", key: claim.id,
                [
                    ("title", BibTeX.literal(claim.claim.value)),
                    ("author", authors.map(BibTeX.literal).joined(separator: " and ")),
                    ("organization", publisher.map(BibTeX.literal) ?? ""),
                    ("titleaddon", BibTeX.escape(words.rated(rating))),
                    ("date", claim.reviewed.map { BibTeX.day($0.value) } ?? ""), ("url", address),
                    ("langid", claim.header.language),
                ]),
            csl: String(decoding: JSONText(csl(of: claim, authors: authors, address: address)).bytes, as: UTF8.self),
            embedding: embedding(of: claim, address: address))
    }

    private func embedding(of claim: Claim, address: String) -> String {
        var element = Array("<iframe src=\"\(address)#embed\" title=\"".utf8)
        HTMLEscaping.append(claim.claim.value, to: &element)
        element += Array("\" width=\"100%\" height=\"320\" loading=\"lazy\"></iframe>".utf8)
        return String(decoding: element, as: UTF8.self)
    }

    private func csl(of claim: Claim, authors: [String], address: String) -> JSONValue {
        var members: [JSONValue.Member] = [
            .init("id", .text(claim.id)), .init("type", .text("webpage")), .init("title", .text(claim.claim.value)),
        ]
        if !authors.isEmpty {
            members.append(.init("author", .array(authors.map { .object([.init("literal", .text($0))]) })))
        }
        members.append(.init("container-title", .text(archive.settings.title)))
        if let publisher = archive.settings.publisher { members.append(.init("publisher", .text(publisher.name))) }
        if let reviewed = claim.reviewed?.value {
            var parts = [JSONValue.integer(reviewed.year)]
            if reviewed.precision >= .month { parts.append(.integer(reviewed.month)) }
            if reviewed.precision >= .day { parts.append(.integer(reviewed.day)) }
            members.append(.init("issued", .object([.init("date-parts", .array([.array(parts)]))])))
        }
        members.append(.init("URL", .text(address)))
        members.append(.init("language", .text(claim.header.language)))
        return .object(members)
    }
}
