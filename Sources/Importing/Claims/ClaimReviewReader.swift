package import ArchiveModel
internal import ArchiveReading
package import Diagnostics
internal import Hypertext
internal import Markup

/// Reads `ClaimReview`s (https://schema.org/ClaimReview) out of JSON-LD, wherever in it they stand.
package struct ClaimReviewReader: Sendable {
    /// `https://example.org/archive/`, whose own records are known by their addresses.
    private let site: String

    package init(_ settings: SiteSettings) { site = settings.baseURL.origin + settings.baseURL.path }

    /// The claims of one JSON text, in its order.
    ///
    /// - Returns: nothing but diagnostics where it is no JSON.
    package func claims(in source: SourceText) -> Diagnosed<[ImportedClaim]> {
        let json = JSONReader.read(source)
        return Diagnosed(json.value.map { reviews(in: $0).compactMap(claim) } ?? [], json.diagnostics)
    }

    /// The claims of the JSON-LD in a page, in its order; blocks that are no JSON are passed over.
    package func claims(inPage bytes: [UInt8]) -> [ImportedClaim] {
        let page = HTMLParser.parse(DecodedText(bytes, header: nil, isHTML: true).text)
        let scripts = page.elements("script").filter {
            page.attribute("type", of: $0)?.lowercased().hasPrefix("application/ld+json") == true
        }
        return scripts.flatMap { script in
            let text = LinkedData.plainScript(page[script].children.map { page[$0].text }.joined())
            return claims(in: SourceText(path: "", text: text)).value
        }
    }

    private func reviews(in value: Datum) -> [Datum] {
        var found: [Datum] = []
        var waiting = [value]
        while let next = waiting.popLast() {
            if case .list(let items, _) = next {
                waiting += items.reversed()
            } else if next.isOf("ClaimReview") {
                found.append(next)
            } else if case .mapping(let entries, _) = next {
                let within = ["@graph", "item", "dataFeedElement", "itemListElement", "mainEntity", "review", "hasPart"]
                waiting += entries.filter { within.contains($0.key) }.map(\.value).reversed()
            }
        }
        return found
    }

    // MARK: One review

    private func claim(_ review: Datum) -> ImportedClaim? {
        let item = review["itemReviewed"]?.items.first
        let words = plain(review["claimReviewed"]) ?? plain(item?["text"]) ?? plain(item?["name"])
        guard let words else { return nil }
        var claim = ImportedClaim(text: words)
        let author = review["author"]?.items.first
        let address = review["url"]?.text ?? review["@id"]?.text
        if let own = address.flatMap({ id(in: "claims", $0) }) {
            claim.id = own
        } else if let address, Address(web: address) != nil {
            var source = ImportedClaim.Source(url: address, title: plain(review["headline"]) ?? plain(review["name"]) ?? words)
            source.publisher = plain(author) ?? host(of: address)
            source.published = date(review["datePublished"])
            claim.review = source
        }
        rate(&claim, review)
        if claim.id == nil, let name = plain(author) { claim.reviewers = [name] }
        claim.reviewPublished = date(review["datePublished"]) ?? date(review["dateCreated"])
        claim.reviewModified = date(review["dateModified"])
        claim.language = language(review["inLanguage"]?.text ?? item?["inLanguage"]?.text)
        claim.made = date(item?["datePublished"]) ?? date(item?["dateCreated"])
        claim.claimants = (item?["author"]?.items ?? item?["creator"]?.items ?? []).compactMap(actor)
        claim.about = (item?["about"]?.items ?? []).compactMap(actor)
        if claim.id == nil { claim.appearance = appearance(of: item) }
        claim.evidence = (review["citation"]?.items ?? []).compactMap(source)
        return claim
    }

    private func rate(_ claim: inout ImportedClaim, _ review: Datum) {
        let rating = review["reviewRating"]?.items.first
        claim.rating = plain(rating?["alternateName"]) ?? plain(rating?["name"]) ?? rating?.text
        if claim.rating == nil, let value = number(rating?["ratingValue"]) {
            claim.rating = value + (number(rating?["bestRating"]).map { "/" + $0 } ?? "")
        }
        claim.summary = plain(rating?["ratingExplanation"]) ?? plain(review["reviewBody"]) ?? plain(review["description"])
    }

    private func actor(_ value: Datum) -> ImportedActor? {
        guard let name = plain(value) else { return nil }
        var result = ImportedActor(name: name, nature: nature(of: value))
        let addresses = (value["sameAs"]?.texts ?? []) + [value["url"]?.text, value["@id"]?.text].compactMap(\.self)
        result.id = addresses.lazy.compactMap { id(in: "actors", $0) }.first
        result.sameAs = (value["sameAs"]?.texts ?? []).filter { Address(web: $0) != nil && id(in: "actors", $0) == nil }
        return result
    }

    private func nature(of value: Datum) -> Actor.Nature? {
        let natures: [(String, Actor.Nature)] = [
            ("Person", .person), ("NewsMediaOrganization", .outlet), ("Country", .state), ("State", .state),
            ("Organization", .organisation), ("GovernmentOrganization", .organisation), ("Corporation", .organisation),
            ("NGO", .organisation), ("PoliticalParty", .organisation), ("EducationalOrganization", .organisation),
            ("CollegeOrUniversity", .organisation), ("PerformingGroup", .group), ("MusicGroup", .group),
        ]
        return natures.first { value.isOf($0.0) }?.1
    }

    private func source(_ value: Datum) -> ImportedClaim.Source? {
        guard let url = value.text ?? value["url"]?.text, Address(web: url) != nil, id(in: "articles", url) == nil else {
            return nil
        }
        var source = ImportedClaim.Source(url: url, title: plain(value["headline"]) ?? plain(value["name"]) ?? url)
        source.publisher = plain(value["publisher"])
        source.published = date(value["datePublished"])
        source.archived = value["archivedAt"]?.text
        return source
    }

    private func appearance(of item: Datum?) -> String? {
        let values = [item?["firstAppearance"], item?["appearance"]].compactMap(\.self).flatMap(\.items)
        return values.lazy.compactMap { $0.text ?? $0["url"]?.text }.first { Address(web: $0) != nil }
    }

    // MARK: Values

    /// The text, or what the thing is called.
    private func plain(_ value: Datum?) -> String? {
        guard let value else { return nil }
        let text = value.items.first?.text ?? value.items.first?["name"]?.items.first?.text ?? value["@value"]?.text
        let plain = text.map { HTMLParser.plainText($0) } ?? ""
        return plain.isEmpty ? nil : plain
    }

    private func number(_ value: Datum?) -> String? {
        guard case .scalar(let text, let form, _)? = value, form != .flag else { return nil }
        return text.trimmedText.isEmpty ? nil : text.trimmedText
    }

    private func date(_ value: Datum?) -> PartialDate? {
        guard let text = value?.items.first?.text?.trimmedText else { return nil }
        if let date = PartialDate(text) { return date.precision == .moment ? DateReading.day(text) : date }
        return DateReading.day(text)
    }

    private func language(_ text: String?) -> String? {
        guard let text, !text.isEmpty, text.utf8.count <= 20,
            text.split(separator: "-").allSatisfy({ (1...8).contains($0.count) && $0.allSatisfy { $0.isASCII && $0.isLetter } }),
            (2...3).contains(text.prefix { $0 != "-" }.count)
        else { return nil }
        return text
    }

    /// The id of a record of this site, by the address of its page.
    private func id(in folder: String, _ address: String) -> String? {
        guard address.hasPrefix(site + folder + "/") else { return nil }
        let name = address.dropFirst(site.count + folder.count + 1).prefix { $0 != "/" && $0 != "#" && $0 != "?" }
        let id = NormalizedText.nfc(PercentEncoding.decode(name))
        // Lists stand at some addresses of that form: no record can be called so.
        return Identifier.isValid(id) && !ReservedIdentifiers.contains(id, kind: .claim) ? id : nil
    }

    private func host(of address: String) -> String? {
        let host = address.split(separator: "/").dropFirst().first.map(String.init) ?? ""
        return host.isEmpty ? nil : host.hasPrefix("www.") ? String(host.dropFirst(4)) : host
    }
}
