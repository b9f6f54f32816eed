/// One column of the open data: the same declaration makes the cells, their CSVW description and the database.
package struct DataColumn: Sendable {
    package enum Form: Sendable, Hashable {
        case text
        case integer
        case flag
        /// An absolute IRI.
        case address
        /// `YYYY`, `YYYY-MM`, `YYYY-MM-DD` or RFC 3339: never more than is known.
        case date
        /// Ids or addresses, which hold no white space: a space between them in CSV.
        case names
        /// Texts: a line feed between them in CSV, and each line break within one a space.
        case texts
    }

    package let name: String
    package let form: Form
    /// One sentence.
    package let summary: String
    /// The table whose key each value is.
    package let references: String?

    /// What stands between the items of a list in CSV; nothing for what is no list.
    package var separator: String? {
        switch form {
        case .names: " "
        case .texts: "\n"
        case .text, .integer, .flag, .address, .date: nil
        }
    }
}
