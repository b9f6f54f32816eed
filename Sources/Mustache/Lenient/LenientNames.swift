/// Takes every name as it is.
struct LenientNames: NameTable {
    private(set) var lookup = LenientLookup()

    mutating func resolve(_ parts: [String]) throws(NameFault) -> ResolvedName {
        lookup.names.append(parts)
        return ResolvedName(operand: lookup.names.count - 1, meaning: .dynamic)
    }

    mutating func push(_ frame: Frame) {}
    mutating func pop() {}
}
