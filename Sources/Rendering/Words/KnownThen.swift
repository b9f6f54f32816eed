import ArchiveModel
import Markup

/// How much of what a claim rests on today was dated up to some day.
///
/// Evidence is dated by its `published`, else by its article. Dates are compared at the coarser precision, so that what is
/// dated by the year alone counts for all of that year. What has no date is told apart: nothing says when it was known.
struct KnownThen: Hashable {
    /// Some things, of which a part was there.
    struct Share: Hashable {
        let then: Int
        let now: Int
        let undated: Int

        init(of dates: [PartialDate?], on day: PartialDate) {
            then = dates.count { $0.map { !day.isBefore($0) } ?? false }
            now = dates.count
            undated = dates.count { $0 == nil }
        }
    }

    let evidence: Share
    let positions: Share

    init(of claim: Claim, on day: PartialDate, in archive: Archive) {
        evidence = Share(
            of: claim.evidence.map { evidence in
                evidence.published?.value ?? evidence.article.map { archive[$0].published.value }
            },
            on: day)
        positions = Share(of: claim.positions.map { $0.on?.value }, on: day)
    }

    /// «2 of today’s 4 pieces of evidence, 1 of 3 positions; not dated: 1 position»; nothing where there is neither.
    func words(_ words: Words) -> String? {
        var shares: [String] = []
        var undated: [String] = []
        for (share, counted) in [(evidence, Counted.evidence), (positions, .positions)] where share.now > 0 {
            let whole = words.count(share.now, counted)
            let phrase = words.phrase(shares.isEmpty ? .knownToday : .share)
            shares.append(phrase.filled(("part", String(share.then)), ("whole", whole)))
            if share.undated > 0 { undated.append(words.count(share.undated, counted)) }
        }
        guard !shares.isEmpty else { return nil }
        let known = shares.joined(separator: ", ")
        guard !undated.isEmpty else { return known }
        return words.phrase(.knownUndated).filled(("known", known), ("undated", undated.joined(separator: ", ")))
    }
}
