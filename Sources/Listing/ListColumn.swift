/// A column of a list.
package struct ListColumn: Sendable {
    /// The key in JSON, the header in CSV and, in capitals, that of the table.
    package let name: String
    /// Whether the table for people has it; CSV and JSON have all.
    package let isInTable: Bool
    /// Whether numbers stand in it, which are set to the right.
    package let isNumber: Bool

    init(_ name: String, isInTable: Bool = true, isNumber: Bool = false) {
        self.name = name
        self.isInTable = isInTable
        self.isNumber = isNumber
    }
}
