import ArchiveModel
import Markup

/// The English words of the pages of actors, topics and lists that depend on a value; all others stand in the templates.
enum ListWords {
    static func count(_ count: Int, of kind: RecordKind) -> String {
        Words.number(count, kind.rawValue, kind.folder)
    }

    /// «3 of 9».
    static func share(_ part: Int, of whole: Int) -> String { String(part) + " of " + String(whole) }

    static func title(claimsRated label: String) -> String { "Claims rated “" + label + "”" }
    static let unratedClaims = "Claims not rated"

    static func title(articlesOf year: String) -> String { "Articles of " + year }

    static let corrections = "Corrections"
    static func count(corrections count: Int) -> String { Words.number(count, "entry", "entries") }

    static func plural(_ nature: Actor.Nature) -> String {
        switch nature {
        case .person: "Persons"
        case .organisation: "Organisations"
        case .state: "States"
        case .group: "Groups"
        case .outlet: "Outlets"
        }
    }

    /// - Parameter letter: nothing for names that begin with no letter of an alphabet.
    static func title(actorsUnder letter: String?) -> String { "Actors: " + (letter ?? otherInitial) }
    static let otherInitial = "Digits and other scripts"

    static func title(of list: String, page number: Int) -> String {
        number > 1 ? list + ", page " + String(number) : list
    }

    /// What an actor does with the claims of a column of counts.
    static func heading(_ stance: Position.Stance) -> String {
        switch stance {
        case .asserts: "Asserts"
        case .denies: "Denies"
        case .questions: "Questions"
        case .retracts: "Retracts"
        }
    }
    static let isAbout = "Is the subject of"

    /// What a text is, as a column of articles says it.
    static func name(_ text: Article.TextKind) -> String {
        switch text {
        case .full: "full text"
        case .excerpt: "excerpt"
        case .digest: "digest"
        case .translation: "translation"
        }
    }

    /// «Ada Quill, Ben Roe and 3 others».
    static func list(_ names: [String], atMost limit: Int) -> String {
        if names.count <= 1 { return names.first ?? "" }
        let rest = names.count - limit
        if rest > 1 { return names.prefix(limit).joined(separator: ", ") + " and " + String(rest) + " others" }
        return names.dropLast().joined(separator: ", ") + " and " + (names.last ?? "")
    }

    /// What a coverage matrix leaves out; nothing where it shows all.
    static func leftOut(claims: Int, of allClaims: Int, articles: Int, of allArticles: Int) -> String? {
        var parts: [String] = []
        if claims > 0 { parts.append(share(claims, of: allClaims) + " claims") }
        if articles > 0 { parts.append(share(articles, of: allArticles) + " articles") }
        return parts.isEmpty ? nil : parts.joined(separator: " and ")
    }
}
