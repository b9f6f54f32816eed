package import ArchiveModel
package import Diagnostics

/// The editorial rules, in the order of their ids.
package enum CheckCatalog {
    package static let all: [any Check.Type] = [
        AccessedBeforePublished.self,
        AddressArchivedTwice.self,
        ArticleWithoutAnnotations.self,
        ClaimWithoutArticle.self,
        ConfidenceWithLikelihood.self,
        ContradictingVerdicts.self,
        ContraryEvidenceWithoutNote.self,
        DateInFuture.self,
        EvidenceNotArchived.self,
        LikelihoodInSummary.self,
        LongClaim.self,
        ParagraphWithoutAnnotation.self,
        PositionNotInArticle.self,
        RepeatsRatedDifferently.self,
        ReviewOutdated.self,
        RevisedClaimCurrent.self,
        SharedName.self,
        SingleOrigin.self,
        StrongerThanSource.self,
        TopicNearAnother.self,
        UndatedPosition.self,
        UnreferencedRecord.self,
        VerdictWithoutEvidence.self,
        VerdictWithoutSource.self,
        VerdictWordInClaim.self,
        WithdrawnEvidence.self,
    ]

    /// - Parameter isComplete: whether every record could be read; if not, only rules that look at one record at a time
    ///   are asked, so that one mistake earns one message.
    package static func diagnostics(in archive: Archive, today: PartialDate, isComplete: Bool) -> [Diagnostic] {
        all.filter { isComplete || $0.looksAtOneRecord }.flatMap { $0.diagnostics(in: archive, today: today) }
    }
}
