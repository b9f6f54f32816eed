/// The files that are compiled as routines, since they take in themselves: only where that is allowed.
struct Routines {
    /// Where each routine begins.
    private(set) var starts: [Int] = []
    private var expansions: [Expansion] = []
    private var known: [Key: Int] = [:]

    private struct Key: Hashable {
        let file: String
        let indentation: [UInt8]
        let overrides: Int
    }

    /// Indentation that grows with each round stops growing, so that there is an end of routines.
    private static let maximalIndentation = 256

    mutating func index(of expansion: Expansion) -> Int {
        var routine = expansion
        routine.files = [expansion.template.name]
        routine.depth = 0
        routine.indentation.added = Array(expansion.indentation.added.prefix(Self.maximalIndentation))
        let key = Key(
            file: expansion.template.name, indentation: routine.indentation.added,
            overrides: expansion.overrides.id)
        if let index = known[key] { return index }
        known[key] = expansions.count
        expansions.append(routine)
        return expansions.count - 1
    }

    /// The next routine that is not compiled yet, which begins at a position.
    mutating func next(at position: Int) -> Expansion? {
        guard starts.count < expansions.count else { return nil }
        starts.append(position)
        return expansions[starts.count - 1]
    }
}
