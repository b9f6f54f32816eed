import ArchiveModel
import Markup
import Mustache

/// How many claims an actor has to do with, in which way, and how those are rated.
///
/// Counts with what they are counts of, and nothing that sums them up: which claims an archive holds is its editors'
/// choice, so no share of them measures an actor.
struct ActorTally {
    private var columns: [(heading: String, claims: Set<Handle<Claim>>)]

    init(of appearances: ActorAppearances, on site: Site) {
        var claims: [Position.Stance: Set<Handle<Claim>>] = [:]
        for reference in appearances.positions {
            let position = site.archive[reference.claim].positions[Int(reference.position)]
            claims[position.stance, default: []].insert(reference.claim)
        }
        for citation in appearances.statements {
            let article = site.archive[citation.article]
            guard let stance = Position.Stance(article.body.annotations[Int(citation.annotation)].stance) else { continue }
            claims[stance, default: []].insert(citation.anchor.claim)
        }
        columns = Position.Stance.allCases.map { (site.words.verb($0), claims[$0] ?? []) }
        columns.append((site.words[.isAbout], Set(appearances.claimsAbout)))
        columns.removeAll(where: \.claims.isEmpty)
    }

    /// Nothing where there is nothing to count.
    func view(on site: Site) -> ActorTallyView? {
        guard !columns.isEmpty else { return nil }
        let counts = columns.map { column in
            Dictionary(column.claims.map { (site.archive[$0].verdict?.value.id, 1) }, uniquingKeysWith: +)
        }
        let ratings = site.archive.settings.ratings.ratings.map(Optional.some) + [nil]
        return ActorTallyView(
            columns: zip(columns.map(\.heading), columns.map(\.claims.count)).map {
                TallyColumnView(heading: $0, count: site.words.count($1, .claims))
            },
            rows: ratings.compactMap { rating in
                let numbers = counts.map { $0[rating?.id] ?? 0 }
                guard numbers.contains(where: { $0 > 0 }) else { return nil }
                return TallyRowView(
                    verdict: rating.map(VerdictView.init),
                    cells: zip(numbers, columns).map { site.words.share($0, of: $1.claims.count) })
            })
    }
}

/// A table of counts: ways of having to do with claims × verdicts.
struct ActorTallyView: View {
    let columns: [TallyColumnView]
    let rows: [TallyRowView]

    static let shape = Shape<ActorTallyView>(
        "actorTally",
        [
            .list("columns", of: TallyColumnView.self) { $0.columns },
            .list("rows", of: TallyRowView.self, doc: "One for each verdict that occurs.") { $0.rows },
        ])
}

/// One way of having to do with claims.
struct TallyColumnView: View {
    let heading: String
    let count: String

    static let shape = Shape<TallyColumnView>(
        "tallyColumn",
        [
            .text("heading", doc: "«Asserts».") { $0.heading },
            .text("count", doc: "«9 claims».") { $0.count },
        ])
}

/// One verdict.
struct TallyRowView: View {
    let verdict: VerdictView?
    let cells: [String]

    static let shape = Shape<TallyRowView>(
        "tallyRow",
        [
            .view("verdict", of: VerdictView.self, doc: "Absent for claims that are not rated.") { $0.verdict },
            .texts("cells", doc: "One for each column: «3 of 9».") { $0.cells },
        ])
}

extension Position.Stance {
    /// The stance that a statement shows; nothing for a mere mention.
    fileprivate init?(_ stance: Stance) {
        switch stance {
        case .asserts: self = .asserts
        case .denies: self = .denies
        case .questions: self = .questions
        case .mentions: return nil
        }
    }
}
