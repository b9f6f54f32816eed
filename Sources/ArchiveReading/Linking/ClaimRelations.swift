internal import ArchiveModel
package import Diagnostics
internal import Markup

/// The relations between claims, seen from both sides.
struct ClaimRelations: Sendable {
    /// A relation as a file states it.
    struct Written: Sendable {
        let from: Handle<Claim>
        let kind: ClaimRelation.Kind
        let to: Handle<Claim>
        let range: ByteRange
    }

    private(set) var diagnostics: [Diagnostic] = []
    private var relations: [Handle<Claim>: [ClaimRelation]] = [:]

    /// - Parameters:
    ///   - files: the file of each claim.
    ///   - ids: the id of each claim.
    init(_ written: [Written], files: [String], ids: [String]) {
        for item in written { add(ClaimRelation(kind: item.kind, claim: item.to, range: item.range), to: item.from) }
        for item in written {
            add(ClaimRelation(kind: item.kind.inverse, claim: item.from, range: nil), to: item.to)
        }
        reportCycles(written.filter { $0.kind == .revises }, files, ids)
    }

    subscript(claim: Handle<Claim>) -> [ClaimRelation] { relations[claim] ?? [] }

    private mutating func add(_ relation: ClaimRelation, to claim: Handle<Claim>) {
        let known = relations[claim] ?? []
        guard !known.contains(where: { $0.kind == relation.kind && $0.claim == relation.claim }) else { return }
        relations[claim, default: []].append(relation)
    }

    /// Reports each cycle of `revises` once, at its claim with the first id.
    private mutating func reportCycles(_ revisions: [Written], _ files: [String], _ ids: [String]) {
        let edges = Dictionary(grouping: revisions) { $0.from }
        for cycle in Cycles.cycles(
            of: edges.keys.sorted().map(\.index), successors: { (edges[Handle(Int($0))] ?? []).map(\.to.index) })
        {
            guard let start = cycle.first, let next = cycle.dropFirst().first ?? cycle.first,
                let edge = edges[Handle(Int(start))]?.first(where: { $0.to.index == next })
            else { continue }
            diagnostics.append(
                Self.circle(
                    Circles.Circle(ids: cycle.map { ids[Int($0)] }, place: Place(files[Int(start)], edge.range.range))))
        }
    }

    static func circle(_ circle: Circles.Circle) -> Diagnostic {
        let chain = (circle.ids + circle.ids.prefix(1)).joined(separator: " → ")
        return Diagnostic(
            .revisesCycle, at: circle.place, "these claims revise each other in a circle: \(chain)",
            help: "`revises` leads from the newer claim to the older one: take one of them out.")
    }
}

extension DiagnosticKind {
    package static let revisesCycle = DiagnosticKind(
        "revises-cycle", .error, "claims revise each other in a circle",
        explanation: """
            `revises` leads from a newer claim to an older one that it takes the place of. Claims that revise each other in a
            circle leave nothing that holds now.
            """,
        wrong: """
            -- Content/claims/ferry-late.md --
            ---
            claim: The ferry is late
            relations:
              revises: [‸ferry-on-time]
            ---
            -- Content/claims/ferry-on-time.md --
            ---
            claim: The ferry is on time
            relations:
              revises: [ferry-late]
            ---
            """,
        right: """
            -- Content/claims/ferry-late.md --
            ---
            claim: The ferry is late
            relations:
              revises: [ferry-on-time]
            ---
            -- Content/claims/ferry-on-time.md --
            ---
            claim: The ferry is on time
            relations:
              contradicts: [ferry-late]
            ---
            """)
}
