/// Finds circles in what should have none.
enum Cycles {
    /// One cycle through each group of nodes that reach each other, beginning with the group's smallest node.
    ///
    /// Iterative, so that a chain of any length is walked; nodes and successors in the order given make the result
    /// deterministic.
    static func cycles(of nodes: [Int32], successors: (Int32) -> [Int32]) -> [[Int32]] {
        var state: [Int32: Int] = [:]  // 1 on the path, 2 done
        var cycles: [[Int32]] = []
        for root in nodes where state[root] == nil {
            var path: [Int32] = [root]
            var pending: [[Int32]] = [successors(root).reversed()]
            state[root] = 1
            while let node = path.last {
                guard let next = pending[pending.count - 1].popLast() else {
                    state[node] = 2
                    path.removeLast()
                    pending.removeLast()
                    continue
                }
                switch state[next] {
                case nil:
                    state[next] = 1
                    path.append(next)
                    pending.append(successors(next).reversed())
                case 1:
                    guard let start = path.lastIndex(of: next) else { continue }
                    cycles.append(rotated(Array(path[start...])))
                default: continue
                }
            }
        }
        return cycles
    }

    /// The cycle begun at its smallest node.
    private static func rotated(_ cycle: [Int32]) -> [Int32] {
        guard let smallest = cycle.min(), let index = cycle.firstIndex(of: smallest) else { return cycle }
        return Array(cycle[index...] + cycle[..<index])
    }
}
