/// How the names in a template become operands while it is compiled.
protocol NameTable {
    associatedtype Lookup: NameLookup

    /// What the operands mean when the template is rendered.
    var lookup: Lookup { get }

    /// Finds a name; `parts` are its words, none for `.`.
    mutating func resolve(_ parts: [String]) throws(NameFault) -> ResolvedName

    /// Enters a section whose value becomes the nearest one.
    mutating func push(_ frame: Frame)
    mutating func pop()
}
