internal import Diagnostics

/// Which names of a list differ by one edit: a character added, dropped or changed, or two neighbours swapped.
///
/// Two such names share what is left of them when one character is dropped, or none. So names are grouped by hashes of that
/// and only those of a group are compared: the cost grows with the list and not with its square.
struct OneEditNeighbours {
    private static let shortest = 4
    private var neighbours: [Int: [Int]] = [:]

    init(_ names: [String]) {
        let scalars = names.map { Array($0.unicodeScalars) }
        var variants: [(hash: UInt64, name: Int32)] = []
        for (index, name) in scalars.enumerated() where name.count >= Self.shortest {
            for hash in Self.hashes(of: name) { variants.append((hash, Int32(index))) }
        }
        variants.sort { $0 < $1 }
        var start = 0
        while start < variants.count {
            var end = start + 1
            while end < variants.count, variants[end].hash == variants[start].hash { end += 1 }
            if end - start > 1 { compare(Set(variants[start..<end].map { Int($0.name) }).sorted(), scalars) }
            start = end
        }
    }

    /// The indices of the names near the one at an index, sorted.
    subscript(index: Int) -> [Int] { (neighbours[index] ?? []).sorted() }

    private mutating func compare(_ group: [Int], _ names: [[Unicode.Scalar]]) {
        // A group beyond this is made of names such as `a-1` … `z-1`, which are no slips of the pen.
        for first in group.prefix(64) {
            for second in group.prefix(64) where first < second {
                guard neighbours[first]?.contains(second) != true,
                    Self.digits(of: names[first]) == Self.digits(of: names[second]),
                    NearMiss.distance(names[first], names[second], atMost: 1) != nil
                else { continue }
                neighbours[first, default: []].append(second)
                neighbours[second, default: []].append(first)
            }
        }
    }

    private static func digits(of name: [Unicode.Scalar]) -> [Unicode.Scalar] {
        name.filter { $0.properties.numericType != nil }
    }

    /// Of the name as a whole, and of it without each of its characters.
    private static func hashes(of name: [Unicode.Scalar]) -> [UInt64] {
        // Polynomials over the characters: the one without a character is made of what stands before and behind it.
        let base: UInt64 = 0x9E37_79B9_7F4A_7C15
        var before: [UInt64] = [0]
        for scalar in name { before.append(before[before.count - 1] &* base &+ UInt64(scalar.value) &+ 1) }
        var hashes = [before[name.count]]
        var behind: UInt64 = 0
        var power: UInt64 = 1
        for index in name.indices.reversed() {
            hashes.append(before[index] &* power &+ behind)
            behind = behind &+ (UInt64(name[index].value) &+ 1) &* power
            power = power &* base
        }
        return hashes
    }
}
