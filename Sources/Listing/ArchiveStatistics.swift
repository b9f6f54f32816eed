package import ArchiveModel
internal import Markup

/// What an archive holds, in numbers, and what is missing in it; what is withdrawn is counted apart.
package struct ArchiveStatistics: Sendable, Equatable {
    /// Records of one kind.
    package struct Count: Sendable, Equatable {
        /// `articles`.
        package let name: String
        package let count: Int
        /// Withdrawn ones, which are not part of `count`.
        package let withdrawn: Int
    }

    /// How many claims have a rating.
    package struct VerdictCount: Sendable, Equatable {
        package let id: String
        package let label: String
        package let count: Int
    }

    /// Records that lack something.
    package struct Gap: Sendable, Equatable {
        /// The key in JSON.
        package let name: String
        /// What is missing, as a line of a list.
        package let title: String
        /// Sorted.
        package let ids: [String]
        /// Of how many records.
        package let total: Int
    }

    package let records: [Count]
    /// Each rating of the scale, in its order.
    package let verdicts: [VerdictCount]
    /// Claims with a verdict: what shares are of.
    package let rated: Int
    /// All claims.
    package let claims: Int
    package let annotations: Int
    package let evidence: Int
    package let positions: Int
    package let gaps: [Gap]

    package init(_ archive: Archive) {
        let claims = archive.claims.filter { !$0.isWithdrawn }
        let articles = archive.articles.filter { !$0.isWithdrawn }
        let rated = claims.filter { $0.verdict != nil }
        records = [
            Self.count("articles", archive.articles), Self.count("claims", archive.claims),
            Self.count("actors", archive.actors), Self.count("topics", archive.topics), Self.count("pages", archive.pages),
        ]
        verdicts = archive.settings.ratings.ratings.map { rating in
            VerdictCount(id: rating.id, label: rating.label, count: rated.count { $0.verdict?.value.id == rating.id })
        }
        self.rated = rated.count
        self.claims = claims.count
        annotations = articles.reduce(0) { $0 + $1.annotations.count { $0.number > 0 } }
        evidence = claims.reduce(0) { $0 + $1.evidence.count }
        positions = claims.reduce(0) { $0 + $1.positions.count }
        gaps = CoverageGaps(archive, articles: articles, claims: claims, rated: rated).all
    }

    private static func count<Record: ArchiveRecord>(_ name: String, _ records: Table<Record>) -> Count {
        let withdrawn = records.count { $0.isWithdrawn }
        return Count(name: name, count: records.count - withdrawn, withdrawn: withdrawn)
    }
}
