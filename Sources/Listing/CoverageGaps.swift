internal import ArchiveModel
internal import Markup

/// What an archive does not cover yet.
struct CoverageGaps {
    private let archive: Archive
    private let articles: [Article]
    private let claims: [Claim]
    private let rated: [Claim]

    /// - Parameters: records that are not withdrawn; of the claims those with a verdict a second time.
    init(_ archive: Archive, articles: [Article], claims: [Claim], rated: [Claim]) {
        self.archive = archive
        self.articles = articles
        self.claims = claims
        self.rated = rated
    }

    var all: [ArchiveStatistics.Gap] {
        [
            gap("articlesWithoutAnnotation", "articles without an annotation", articles) { article in
                !article.annotations.contains { $0.number > 0 }
            },
            gap("claimsWithoutArticle", "claims that no article carries", claims) { claim in
                archive.claims.handle(of: claim.id).map { archive.backReferences.citations[$0].isEmpty } ?? true
            },
            gap("unratedClaims", "claims without a verdict", claims) { $0.verdict == nil },
            gap("claimsWithoutPosition", "claims on which nobody has a position", claims) { $0.positions.isEmpty },
            gap("verdictsWithoutEvidence", "verdicts without evidence for or against", rated) { deciding($0).isEmpty },
            gap("verdictsOfOneSource", "verdicts that rest on one source", rated) { deciding($0).count == 1 },
            gap("verdictsOfOneOrigin", "verdicts that rest on several sources of one origin", rated) { claim in
                let deciding = deciding(claim)
                return deciding.count > 1 && Set(deciding.map { EvidenceOrigin($0, in: archive) }).count == 1
            },
        ]
    }

    /// Context decides nothing.
    private func deciding(_ claim: Claim) -> [Evidence] { claim.evidence.filter { $0.stance != .context } }

    private func gap<Record: ArchiveRecord>(
        _ name: String, _ title: String, _ records: [Record], where isMissing: (Record) -> Bool
    ) -> ArchiveStatistics.Gap {
        ArchiveStatistics.Gap(name: name, title: title, ids: records.filter(isMissing).map(\.id), total: records.count)
    }
}
