package import Markup

/// One checkable proposition: who takes which position on it, the evidence, our verdict.
package final class Claim: ArchiveRecord {
    package static var kind: RecordKind { .claim }

    package let header: RecordHeader
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
        self.claim = claim
        self.verdict = verdict
        self.summary = summary
        self.reviewed = reviewed
        self.reviewers = reviewers
        self.made = made
        self.about = about
        self.positions = positions
        self.evidence = evidence
        self.relations = relations
        self.topics = topics
        self.media = media
        self.body = body
        self.linkTargets = linkTargets
    }
}
