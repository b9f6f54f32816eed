import ArchiveModel
import Markup
import Mustache

/// The evidence that points one way, grouped by what it comes down to.
struct EvidenceColumnView: View {
    let stance: Evidence.Stance
    let words: Words
    let origins: [EvidenceOriginView]

    static let shape = Shape<EvidenceColumnView>(
        "evidenceColumn",
        [
            .text("stance", doc: "`supports`, `undermines` or `context`.") { $0.stance.rawValue },
            .text("heading", doc: "«Supporting».") { $0.words.heading($0.stance) },
            .flag("hasEvidence") { !$0.origins.isEmpty },
            .text("count", doc: "«4 links, 2 origins»; absent where the one origin there is says as much.") { column in
                column.origins.count == 1 && column.origins.allSatisfy { $0.evidence.count > 1 }
                    ? nil
                    : column.words.count(
                        links: column.origins.reduce(0) { $0 + $1.evidence.count }, origins: column.origins.count)
            },
            .list("origins", of: EvidenceOriginView.self, doc: "In the order of their first pieces.") { $0.origins },
        ])
}

/// Evidence that comes down to one origin: a source with its copies.
struct EvidenceOriginView: View {
    let words: Words
    let evidence: [EvidenceView]
    let article: LinkView?

    static let shape = Shape<EvidenceOriginView>(
        "evidenceOrigin",
        [
            .text("count", doc: "«3 links, 1 origin»; absent where there is one piece.") {
                $0.evidence.count > 1 ? $0.words.count(links: $0.evidence.count, origins: 1) : nil
            },
            .view("article", of: LinkView.self, doc: "The origin, if it is an article of this archive.") {
                $0.article
            },
            .list("evidence", of: EvidenceView.self, doc: "In the order of the claim's file.") { $0.evidence },
        ])
}

extension Site {
    /// All three columns, also those without evidence: that nothing is known to speak against a claim is said.
    func evidenceColumns(of handle: Handle<Claim>) -> [EvidenceColumnView] {
        Evidence.Stance.allCases.map { EvidenceColumnView(stance: $0, words: words, origins: origins(of: handle, stance: $0)) }
    }

    private func origins(of handle: Handle<Claim>, stance: Evidence.Stance) -> [EvidenceOriginView] {
        let all = archive[handle].evidence
        var places: [EvidenceOrigin: Int] = [:]
        var groups: [(origin: EvidenceOrigin, numbers: [Int])] = []
        for number in all.indices where all[number].stance == stance {
            let origin = EvidenceOrigin(all[number], in: archive)
            if let place = places[origin] {
                groups[place].numbers.append(number)
            } else {
                places[origin] = groups.count
                groups.append((origin, [number]))
            }
        }
        return groups.map { group in
            var article: LinkView?
            if case .article(let root) = group.origin { article = link(root) }
            return EvidenceOriginView(
                words: words, evidence: group.numbers.map { evidenceView(of: EvidenceReference(claim: handle, evidence: $0)) },
                article: article)
        }
    }
}
