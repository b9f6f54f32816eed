import ArchiveModel
import Markup

// What lists and tables say of their entries.
extension Words {
    func count(_ count: Int, of kind: RecordKind) -> String {
        switch kind {
        case .article: self.count(count, .articles)
        case .claim: self.count(count, .claims)
        case .actor: self.count(count, .actors)
        case .topic: self.count(count, .topics)
        case .page: self.count(count, .pages)
        }
    }

    /// «3 of 9».
    func share(_ part: Int, of whole: Int) -> String {
        phrase(.share).filled(("part", String(part)), ("whole", String(whole)))
    }

    /// «4 links, 2 origins».
    func count(links: Int, origins: Int) -> String { count(links, .links) + ", " + count(origins, .origins) }

    /// What opens a note, for those who don't see that a number stands by the words.
    func note(_ number: Int) -> String { phrase(.note).filled(("number", String(number))) }

    /// How a verdict stands in a sentence: «rated: False».
    func rated(_ label: String) -> String { phrase(.rated).filled(("label", label)) }

    func title(claimsRated label: String) -> String { phrase(.claimsRated).filled(("label", label)) }

    func title(claimsOf year: String) -> String { phrase(.claimsOf).filled(("year", year)) }

    func title(articlesOf year: String) -> String { phrase(.articlesOf).filled(("year", year)) }

    /// - Parameter letter: nothing for names that begin with no letter of an alphabet.
    func title(actorsUnder letter: String?) -> String {
        phrase(.actorsUnder).filled(("letter", letter ?? self[.otherInitials]))
    }

    /// - Parameter number: from 1; the first page has the title alone.
    func title(of list: String, page number: Int) -> String {
        number > 1 ? phrase(.listPage).filled(("title", list), ("number", String(number))) : list
    }

    /// «Ada Quill, Ben Roe and 3 others».
    func list(_ names: [String], atMost limit: Int) -> String {
        if names.count <= 1 { return names.first ?? "" }
        let rest = names.count - limit
        if rest > 1 {
            return phrase(.namesOthers).filled(
                ("names", names.prefix(limit).joined(separator: ", ")), ("count", String(rest)))
        }
        return phrase(.namesAnd).filled(
            ("names", names.dropLast().joined(separator: ", ")), ("last", names.last ?? ""))
    }

    /// What a coverage matrix leaves out; nothing where it shows all.
    func leftOut(claims: Int, of allClaims: Int, articles: Int, of allArticles: Int) -> String? {
        let ofClaims = phrase(.leftOutClaims).filled(("share", share(claims, of: allClaims)))
        let ofArticles = phrase(.leftOutArticles).filled(("share", share(articles, of: allArticles)))
        switch (claims > 0, articles > 0) {
        case (true, true): return phrase(.leftOutBoth).filled(("claims", ofClaims), ("articles", ofArticles))
        case (true, false): return ofClaims
        case (false, true): return ofArticles
        case (false, false): return nil
        }
    }
}
