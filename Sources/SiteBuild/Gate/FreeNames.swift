internal import ArchiveReading
internal import Diagnostics
internal import Markup

/// Which names fixes may give to files: those that nothing has, and that only one fix gives.
///
/// Whoever raises a diagnostic sees one file; whether its new name is free is known only when all of them are.
struct FreeNames {
    private let sources: SiteSources

    init(_ sources: SiteSources) { self.sources = sources }

    /// The diagnostics, without the fixes that would give one name to two records.
    func keep(in diagnostics: [Diagnostic]) -> [Diagnostic] {
        let moves = diagnostics.compactMap(\.fix).flatMap(\.moves)
        guard !moves.isEmpty else { return diagnostics }
        var wanted: [ContentPath: Set<String>] = [:]
        for move in moves { wanted[Self.place(move.to), default: []].insert(move.from) }
        let taken = Set(
            sources.records.map { ContentPath.record($0.kind, id: $0.id) } + sources.assets.map { ContentPath.asset($0.path) })
        return diagnostics.map { diagnostic in
            guard let fix = diagnostic.fix, !fix.moves.isEmpty else { return diagnostic }
            var diagnostic = diagnostic
            let isFree = fix.moves.allSatisfy { move in
                let place = Self.place(move.to)
                return wanted[place]?.count == 1 && !taken.contains(place)
            }
            if !isFree { diagnostic.fix = nil }
            return diagnostic
        }
    }

    /// Sub-folders carry no meaning, so two paths can be one place.
    private static func place(_ path: String) -> ContentPath {
        ContentPath(String(path.dropFirst("Content/".count)), isFolder: false)
    }
}
