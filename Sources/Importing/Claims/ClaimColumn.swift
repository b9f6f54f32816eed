/// What a column of a table can be for a claim.
package enum ClaimColumn: String, Sendable, CaseIterable {
    case claim, id, verdict, summary, reviewed, reviewers, made, language, topics, about, by
    case byKind = "by_kind"
    case url, title, publisher, published, archived

    /// For the documentation and the help.
    package var meaning: String {
        switch self {
        case .claim: "the proposition; required"
        case .id: "the claim's id; made from its words by default"
        case .verdict: "a rating of the scale, or a word of `ratingMap`"
        case .summary: "why, in one or two sentences"
        case .reviewed: "the day of the review"
        case .reviewers: "who reviewed it, with `;` between names"
        case .made: "when it was first made"
        case .language: "BCP 47"
        case .topics: "ids of topics, with `;` between them"
        case .about: "ids or names of actors that the archive has, with `;` between them"
        case .by: "who makes the claim: ids or names, with `;` between them"
        case .byKind: "what they are, where the archive does not have them yet: person, organisation, state, group, outlet"
        case .url: "the address of a source"
        case .title: "its title"
        case .publisher: "who published it"
        case .published: "when it was published"
        case .archived: "the address of an archived copy of it"
        }
    }
}
