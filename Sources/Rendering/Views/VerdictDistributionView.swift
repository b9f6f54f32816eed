import ArchiveModel
import Hypertext
import Markup
import Mustache

/// How an archive's claims are rated, each number with what it is a part of.
struct VerdictDistributionView: View {
    let total: String
    let verdicts: [VerdictShareView]

    static let shape = Shape<VerdictDistributionView>(
        "verdictDistribution",
        [
            .text("total", doc: "«51 claims».") { $0.total },
            .list("verdicts", of: VerdictShareView.self, doc: "The whole scale in its order, then what is not rated.") {
                $0.verdicts
            },
        ])
}

/// How many claims have one verdict.
struct VerdictShareView: View {
    let verdict: VerdictView?
    let count: Int
    let total: Int
    let share: String
    /// How many claims stand before these in the order of the scale.
    let before: Int
    let address: Address?

    static let shape = Shape<VerdictShareView>(
        "verdictShare",
        [
            .view("verdict", of: VerdictView.self, doc: "Absent for claims that are not rated.") { $0.verdict },
            .text("share", doc: "«3 of 51».") { $0.share },
            .text("start", doc: "Where these begin in a bar of all claims: «12.5%».") {
                Percentage.text($0.before, of: $0.total)
            },
            .text("length", doc: "How long they are in it; absent where there are none.") {
                $0.count > 0 ? Percentage.text($0.count, of: $0.total) : nil
            },
            .address("address", doc: "The list of these claims; absent where there are none.") { $0.address },
        ])
}

extension Site {
    /// Nothing where there are no claims.
    var verdictDistribution: VerdictDistributionView? {
        let total = listings.claimCount
        guard total > 0 else { return nil }
        let ratings = archive.settings.ratings.ratings.map(Optional.some) + [nil]
        var before = 0
        return VerdictDistributionView(
            total: words.count(total, .claims),
            verdicts: ratings.map { rating in
                let id = rating?.id ?? ReservedIdentifiers.unrated
                let count = listings.claimVerdicts.first { $0.id == id }?.entries.count ?? 0
                defer { before += count }
                return VerdictShareView(
                    verdict: rating.map(VerdictView.init), count: count, total: total, share: words.share(count, of: total),
                    before: before,
                    address: count > 0 ? routes.address(Routes.claims(verdict: id, page: 1)) : nil)
            })
    }
}
