/// What fixes make of files, before anything is written.
package struct FixPlan: Sendable {
    /// A file before and after.
    package struct ChangedFile: Sendable {
        /// As diagnostics name it.
        package let path: String
        /// The path that it gets; the same where it stays.
        package let newPath: String
        package let before: [UInt8]
        package let after: [UInt8]
    }

    /// Sorted by path.
    package let files: [ChangedFile]
    /// The fixes that are part of it, in the order of their diagnostics.
    package let fixes: [Fix]
    /// How many fixes touch what another one changes: they may be made when that one is.
    package let postponed: Int

    /// - Parameters:
    ///   - diagnostics: sorted; of two fixes that touch the same bytes the first is taken.
    ///   - lookup: the present text of a file.
    package init(_ diagnostics: [Diagnostic], lookup: DiagnosticReport.SourceLookup) {
        var sources: [String: SourceText] = [:]
        var taken: [String: [TextEdit]] = [:]
        var moves: [String: String] = [:]
        var places: Set<String> = []
        var fixes: [Fix] = []
        var seen: Set<Fix> = []
        var postponed = 0
        for fix in diagnostics.compactMap(\.fix) where seen.insert(fix).inserted {
            let edits = fix.edits { path in
                if let known = sources[path] { return known }
                let source = lookup(path)
                sources[path] = source
                return source
            }
            guard let edits else { continue }
            let isFree = edits.allSatisfy { edit in
                !(taken[edit.place.file] ?? []).contains { $0.overlaps(edit) && $0 != edit }
            }
            let canMove = fix.moves.allSatisfy { moves[$0.from] == nil && !places.contains($0.from) && !places.contains($0.to) }
            guard isFree, canMove else {
                postponed += 1
                continue
            }
            fixes.append(fix)
            for move in fix.moves {
                moves[move.from] = move.to
                places.insert(move.to)
            }
            for edit in edits where !(taken[edit.place.file] ?? []).contains(edit) {
                taken[edit.place.file, default: []].append(edit)
            }
        }
        self.fixes = fixes
        self.postponed = postponed
        files = Set(taken.keys).union(moves.keys).sorted().compactMap { path in
            guard let source = sources[path] else { return nil }
            return ChangedFile(
                path: path, newPath: moves[path] ?? path, before: source.bytes,
                after: Self.apply(taken[path] ?? [], to: source.bytes))
        }
    }

    private static func apply(_ edits: [TextEdit], to bytes: [UInt8]) -> [UInt8] {
        var result: [UInt8] = []
        var position = 0
        for edit in edits.sorted(by: { $0.place < $1.place }) {
            result += bytes[position..<edit.place.range.lowerBound]
            result += edit.text.utf8
            position = edit.place.range.upperBound
        }
        return result + bytes[position...]
    }
}
