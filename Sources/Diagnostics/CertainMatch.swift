/// Finds the one name that a misspelled one can only stand for: nearer than a near miss, since it is written into files.
///
/// What differs by case, spaces, hyphens and underscores alone is the same word. Otherwise a name differs in one letter, or two
/// where it is long; each of its words begins as it should, digits are the same, and no other name is nearly as near. So
/// `inflation-2021` never becomes `inflation-2020`, nor `ferry-unsafe` `ferry-safe`.
package enum CertainMatch {
    package static func of(_ written: String, in candidates: some Sequence<String>) -> String? {
        let name = unquoted(written)
        if name != written, candidates.contains(name) { return name }
        let folded = fold(name)
        guard folded.count >= 2 else { return nil }
        let limit = folded.count < 4 ? 0 : folded.count < 8 ? 1 : 2
        // Almost all of a hundred thousand names are told apart by their first letter and their length.
        let initial = name.utf8.first.map { $0 | 0x20 }
        guard candidates.contains(where: { $0.utf8.first.map { $0 | 0x20 } == initial && isNear($0, folded, atMost: limit) })
        else {
            return nil
        }
        var same: Set<String> = []
        var near: [(distance: Int, name: String)] = []
        for candidate in candidates where candidate != name && mayBeNear(candidate, folded.count) {
            let other = fold(candidate)
            if other == folded { same.insert(candidate) }
            // One more than the limit, so that a rival that is nearly as near is seen.
            if let distance = NearMiss.distance(folded, other, atMost: limit + 1), !near.contains(where: { $0.name == candidate })
            {
                near.append((distance, candidate))
            }
        }
        if !same.isEmpty { return same.count == 1 ? same.first : nil }
        guard let best = near.map(\.distance).min(), best <= limit else { return nil }
        let rivals = near.filter { $0.distance == best || $0.distance == best + 1 && isSlip(name, $0.name) }
        guard rivals.count == 1, let match = rivals.first?.name, isSlip(name, match) else { return nil }
        return match
    }

    /// A name without the quotation marks of a word processor around it, and without the comma that JSON would have behind it.
    package static func unquoted(_ written: String) -> String {
        let text = written.count > 1 && written.hasSuffix(",") ? String(written.dropLast()) : written
        let marks: Set<Unicode.Scalar> = ["“", "”", "„", "«", "»", "‘", "’", "‚", "'", "\""]
        guard let first = text.unicodeScalars.first, let last = text.unicodeScalars.last, text.unicodeScalars.count > 2,
            marks.contains(first), marks.contains(last)
        else { return text }
        return String(text.unicodeScalars.dropFirst().dropLast())
    }

    /// Whether a name's length lets it be near to one of so many letters: hyphens do not count, and a letter has up to four bytes.
    private static func mayBeNear(_ candidate: String, _ count: Int) -> Bool {
        candidate.utf8.count >= count - 3 && candidate.utf8.count <= 4 * (count + 3) + 16
    }

    private static func isNear(_ candidate: String, _ folded: [Unicode.Scalar], atMost limit: Int) -> Bool {
        guard mayBeNear(candidate, folded.count) else { return false }
        let other = fold(candidate)
        return abs(other.count - folded.count) <= limit && NearMiss.distance(folded, other, atMost: limit) != nil
    }

    /// Lower case, without what joins words.
    private static func fold(_ text: String) -> [Unicode.Scalar] {
        text.lowercased().unicodeScalars.filter { $0 != "-" && $0 != "_" && !$0.properties.isWhitespace }
    }

    /// Whether two names differ as a slip of the pen makes them: words at their start, digits and short words are the same.
    private static func isSlip(_ name: String, _ other: String) -> Bool {
        let (a, b) = (words(name), words(other))
        guard name.unicodeScalars.filter(isDigit) == other.unicodeScalars.filter(isDigit) else { return false }
        guard a.count == b.count else { return false }
        return zip(a, b).allSatisfy { $0 == $1 || $0.first == $1.first && min($0.count, $1.count) >= 4 }
    }

    private static func words(_ text: String) -> [[Unicode.Scalar]] {
        text.lowercased().unicodeScalars.split { $0 == "-" || $0 == "_" || $0 == " " }.map(Array.init)
    }

    private static func isDigit(_ scalar: Unicode.Scalar) -> Bool { scalar.properties.numericType != nil }
}
