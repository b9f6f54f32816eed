/// A column of a list.
package struct ListColumn: Sendable {
    /// The key in JSON, the header in CSV and, in capitals, that of the table.
    package let name: String
    /// Whether the table for people has it; CSV and JSON have all.
    let isInTable: Bool
    /// Whether numbers stand in it, which are set to the right.
    let isNumber: Bool
    /// Whether its texts may be cut on a narrow terminal; those of the last column of a table always may.
    let mayBeCut: Bool

    init(_ name: String, isInTable: Bool = true, isNumber: Bool = false, mayBeCut: Bool = false) {
        self.name = name
        self.isInTable = isInTable
        self.isNumber = isNumber
        self.mayBeCut = mayBeCut
    }
}
