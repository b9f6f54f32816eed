import ArchiveModel
import Markup

/// The English words of the pages that depend on a value; all others stand in the templates.
enum Words {
    static func plural(_ kind: RecordKind) -> String {
        switch kind {
        case .article: "Articles"
        case .claim: "Claims"
        case .actor: "Actors"
        case .topic: "Topics"
        case .page: "Pages"
        }
    }

    static func singular(_ kind: RecordKind) -> String {
        switch kind {
        case .article: "Article"
        case .claim: "Claim"
        case .actor: "Actor"
        case .topic: "Topic"
        case .page: "Page"
        }
    }

    static func genre(_ genre: Article.Genre) -> String {
        switch genre {
        case .news: "News report"
        case .report: "Report"
        case .statement: "Statement"
        case .transcript: "Transcript"
        case .post: "Post"
        case .broadcast: "Broadcast"
        case .other: "Publication"
        }
    }

    static func nature(_ nature: Actor.Nature) -> String {
        switch nature {
        case .person: "Person"
        case .organisation: "Organisation"
        case .state: "State"
        case .group: "Group"
        case .outlet: "Outlet"
        }
    }

    /// What a speaker did with a claim, as it stands before «by».
    static func participle(_ stance: Stance) -> String {
        switch stance {
        case .asserts: "Asserted"
        case .denies: "Denied"
        case .questions: "Questioned"
        case .mentions: "Mentioned"
        }
    }

    static func confidence(_ confidence: Position.Confidence) -> String {
        switch confidence {
        case .low: "low confidence"
        case .moderate: "moderate confidence"
        case .high: "high confidence"
        }
    }

    /// How one claim stands to another, read as «This claim … that one».
    static func relation(_ kind: ClaimRelation.Kind) -> String {
        switch kind {
        case .revises: "revises"
        case .revisedBy: "is revised by"
        case .narrows: "narrows"
        case .narrowedBy: "is narrowed by"
        case .contradicts: "contradicts"
        case .repeats: "repeats"
        }
    }

    /// What opens a note, for those who don't see that a number stands by the words.
    static func note(_ number: Int) -> String { "Note " + String(number) }

    static func appearances(of title: String, number: Int) -> String { title + ", page " + String(number) }

    static let home = "Home"

    static let notFound = "Page not found"

    static func heading(_ stance: Position.Stance) -> String {
        switch stance {
        case .asserts: "Who asserts it"
        case .denies: "Who denies it"
        case .questions: "Who questions it"
        case .retracts: "Who retracts it"
        }
    }

    static func heading(_ stance: Evidence.Stance) -> String {
        switch stance {
        case .supports: "Supporting"
        case .undermines: "Undermining"
        case .context: "Context"
        }
    }

    /// What a source does to a claim.
    static func verb(_ stance: Evidence.Stance) -> String {
        switch stance {
        case .supports: "Supports"
        case .undermines: "Undermines"
        case .context: "Gives context to"
        }
    }

    static let notRated = "Not rated"
    /// How a verdict stands in a sentence: «rated: False».
    static func rated(_ label: String) -> String { "rated: " + label }

    // What a timeline says of its events, as it stands after a date.
    static let firstMade = "first made"
    static let carried = "carried by"
    static let reviewed = "reviewed"

    static func stated(_ stance: Position.Stance) -> String {
        switch stance {
        case .asserts: "asserted by"
        case .denies: "denied by"
        case .questions: "questioned by"
        case .retracts: "retracted by"
        }
    }

    static func happened(_ kind: HistoryEntry.Kind) -> String {
        switch kind {
        case .published: "first rated"
        case .update: "updated"
        case .correction: "corrected"
        case .verdict: "rated anew"
        }
    }

    static func heading(_ lane: ClaimTimeline.Lane) -> String {
        switch lane {
        case .made: "First made"
        case .position: "Positions"
        case .article: "Articles"
        case .review: "This archive"
        }
    }

    static func count(links: Int, origins: Int) -> String {
        number(links, "link", "links") + ", " + number(origins, "origin", "origins")
    }

    static func count(commonClaims count: Int) -> String { number(count, "claim in common", "claims in common") }

    static func count(citations: Int) -> String { number(citations, "citation", "citations") }

    static func number(_ count: Int, _ one: String, _ many: String) -> String {
        String(count) + " " + (count == 1 ? one : many)
    }

    static let months = [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
        "December",
    ]
}
