import ArchiveModel
import Hypertext
import Markup

/// A row that is one of a claim's positions, or one piece of its evidence.
struct ClaimPartRow<Part: Sendable>: Sendable {
    let source: DataSource
    let handle: Handle<Claim>
    /// From 0, in the order of the claim's list.
    let index: Int
    let claim: Claim
    let part: Part

    var archive: Archive { source.archive }
}

extension DataTable.Column {
    /// The columns that each of them begins with, which are the key.
    ///
    /// - Parameter order: by which the number counts.
    static func claimPart<Part>(numberedBy order: String) -> [Self] where Row == ClaimPartRow<Part> {
        [
            .init("claim", .text, of: "claims", "The claim.") { .text($0.claim.id) },
            .init("number", .integer, "From 1, in the order of \(order).") { .integer($0.index + 1) },
        ]
    }
}

extension DataSource {
    /// The parts of those of some claims that were not withdrawn, in the order of the claims' ids.
    func claimParts<Part>(_ parts: (Claim) -> [Part], in claims: Range<Int>) -> [ClaimPartRow<Part>] {
        current(archive.claims, in: claims).flatMap { handle in
            let claim = archive[handle]
            return parts(claim).enumerated().map { index, part in
                ClaimPartRow(source: self, handle: handle, index: index, claim: claim, part: part)
            }
        }
    }
}
