/// Finds what somebody probably meant among the names that exist.
package enum NearMiss {
    /// The candidate nearest to a name, if one is near enough to suggest: at most a third of its length in edits.
    ///
    /// An edit adds, drops or changes a character, or swaps two neighbours. Ties go to the candidate that sorts first.
    package static func nearest(to name: String, in candidates: some Sequence<String>) -> String? {
        let wanted = Array(name.lowercased().unicodeScalars)
        let limit = max(1, wanted.count / 3)
        var best: (distance: Int, name: String)?
        let length = name.utf8.count
        for candidate in candidates where abs(candidate.utf8.count - length) <= 4 * limit && candidate != name {
            let scalars = Array(candidate.lowercased().unicodeScalars)
            let bound = min(limit, best?.distance ?? limit)
            guard abs(scalars.count - wanted.count) <= bound else { continue }
            guard let distance = distance(wanted, scalars, atMost: bound) else { continue }
            if let known = best, (known.distance, known.name) <= (distance, candidate) { continue }
            best = (distance, candidate)
        }
        return best?.name
    }

    /// The optimal string alignment distance, or nothing when it is above `limit`.
    package static func distance<Element: Equatable>(_ a: [Element], _ b: [Element], atMost limit: Int) -> Int? {
        guard !a.isEmpty, !b.isEmpty else { return max(a.count, b.count) <= limit ? max(a.count, b.count) : nil }
        var beforeLast: [Int] = []
        var last = Array(0...b.count)
        for i in 1...a.count {
            var row = [i] + Array(repeating: 0, count: b.count)
            for j in 1...b.count {
                let change = a[i - 1] == b[j - 1] ? 0 : 1
                row[j] = min(last[j] + 1, row[j - 1] + 1, last[j - 1] + change)
                if i > 1, j > 1, a[i - 1] == b[j - 2], a[i - 2] == b[j - 1] {
                    row[j] = min(row[j], beforeLast[j - 2] + 1)
                }
            }
            if (row.min() ?? 0) > limit { return nil }
            beforeLast = last
            last = row
        }
        return last[b.count] <= limit ? last[b.count] : nil
    }

    /// What a name may have been meant to be, by its letters or by its meaning.
    package static func suggestion(for name: String, in candidates: some Sequence<String>) -> String? {
        nearest(to: name, in: candidates) ?? Synonyms.candidate(for: name, in: Set(candidates))
    }

    /// «Did you mean “x”?», or the names there are when nothing is near; at most twelve of them, sorted.
    package static func help(for name: String, in candidates: some Sequence<String>, what: String) -> String {
        if let near = suggestion(for: name, in: candidates) { return "Did you mean “\(near)”?" }
        let all = Set(candidates).sorted()
        guard !all.isEmpty else { return "There is no \(what) yet." }
        let shown = all.prefix(12).joined(separator: ", ")
        return all.count > 12 ? "There are \(all.count), among them: \(shown)." : "There are: \(shown)."
    }
}
