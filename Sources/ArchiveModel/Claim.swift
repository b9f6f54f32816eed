package import Markup

/// One checkable proposition: who takes which position on it, the evidence, our verdict.
package final class Claim: ArchiveRecord {
    package static var kind: RecordKind { .claim }

    package let header: RecordHeader
    package let id: String
    package let isWithdrawn: Bool
    /// The proposition, one sentence.
    package let claim: Located<String>
    package let verdict: Located<Rating>?
    /// Why, in one or two sentences; there with a verdict.
    package let summary: Located<String>?
    /// There with a verdict.
    package let reviewed: Located<PartialDate>?
    package let reviewers: [String]
    /// When it was first made, as far as known.
    package let made: Located<PartialDate>?
    package let about: [Located<Handle<Actor>>]
    package let positions: [Position]
    /// The actors who deny or question it while somebody asserts it, each once, in the order of the positions.
    package let disputers: [Handle<Actor>]
    package let evidence: [Evidence]
    package let relations: [ClaimRelation]
    package let topics: [Located<Handle<Topic>>]
    package let media: [Medium]
    /// The analysis.
    package let body: Body
    package let linkTargets: [LinkTarget]

    package var displayTitle: String { claim.value }

    package init(
        header: RecordHeader, claim: Located<String>, verdict: Located<Rating>?, summary: Located<String>?,
        reviewed: Located<PartialDate>?, reviewers: [String], made: Located<PartialDate>?,
        about: [Located<Handle<Actor>>], positions: [Position], evidence: [Evidence], relations: [ClaimRelation],
        topics: [Located<Handle<Topic>>], media: [Medium], body: Body, linkTargets: [LinkTarget]
    ) {
        self.header = header
        id = header.id
        isWithdrawn = header.withdrawn != nil
        self.claim = claim
        self.verdict = verdict
        self.summary = summary
        self.reviewed = reviewed
        self.reviewers = reviewers
        self.made = made
        self.about = about
        self.positions = positions
        disputers = Self.disputers(among: positions)
        self.evidence = evidence
        self.relations = relations
        self.topics = topics
        self.media = media
        self.body = body
        self.linkTargets = linkTargets
    }

    private static func disputers(among positions: [Position]) -> [Handle<Actor>] {
        guard positions.contains(where: { $0.stance == .asserts }) else { return [] }
        var actors: [Handle<Actor>] = []
        for position in positions where position.stance == .denies || position.stance == .questions {
            if !actors.contains(position.by.value) { actors.append(position.by.value) }
        }
        return actors
    }
}
