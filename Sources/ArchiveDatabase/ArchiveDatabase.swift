internal import GRDB
package import Rendering

/// The open data as an SQLite database: each table with its foreign keys, each column of lists as a table of its own, and a
/// full-text index (FTS5) of what is said.
package struct ArchiveDatabase {
    private let source: DataSource

    package init(_ source: DataSource) { self.source = source }

    /// Writes the database to a file that does not exist.
    ///
    /// - Throws: what SQLite refused.
    package func write(to path: String) throws {
        var configuration = Configuration()
        // Rows may refer to later ones of their own table; what is left dangling fails the transaction.
        configuration.foreignKeysEnabled = true
        let queue = try DatabaseQueue(path: path, configuration: configuration)
        try queue.write { database in
            try database.execute(sql: "PRAGMA defer_foreign_keys = ON")
            for table in DataCatalog.all { try create(table, in: database) }
            for table in DataCatalog.all { try fill(table, in: database) }
            try index(in: database)
        }
        try queue.vacuum()
        try queue.close()
    }

    // MARK: Schema

    private func create(_ table: DataTable, in database: Database) throws {
        var parts = table.columns.filter { $0.separator == nil }.map { column in
            var part = Self.quoted(column.name) + " " + Self.type(of: column)
            if table.key.contains(column.name) { part += " NOT NULL" }
            if let other = column.references {
                part += " REFERENCES " + Self.quoted(other) + "(\"id\") DEFERRABLE INITIALLY DEFERRED"
            }
            return part
        }
        parts.append("PRIMARY KEY (" + table.key.map(Self.quoted).joined(separator: ", ") + ")")
        try database.execute(
            sql: "CREATE TABLE \(Self.quoted(table.name)) (\(parts.joined(separator: ", "))) WITHOUT ROWID")
        for column in table.columns where column.references != nil && column.separator == nil {
            try database.execute(
                sql: "CREATE INDEX \(Self.quoted(table.name + "_by_" + column.name)) ON "
                    + "\(Self.quoted(table.name))(\(Self.quoted(column.name)))")
        }
        for column in table.columns where column.separator != nil { try createList(column, of: table, in: database) }
    }

    /// `claims_topics`: `record`, `number` from 1, `value`.
    private func createList(_ column: DataColumn, of table: DataTable, in database: Database) throws {
        let reference = column.references.map { " REFERENCES \(Self.quoted($0))(\"id\") DEFERRABLE INITIALLY DEFERRED" }
        try database.execute(
            sql: "CREATE TABLE \(Self.quoted(Self.list(column, of: table))) ("
                + "\"record\" TEXT NOT NULL REFERENCES \(Self.quoted(table.name))(\"id\") DEFERRABLE INITIALLY DEFERRED, "
                + "\"number\" INTEGER NOT NULL, \"value\" TEXT NOT NULL\(reference ?? ""), "
                + "PRIMARY KEY (\"record\", \"number\")) WITHOUT ROWID")
    }

    // MARK: Rows

    private func fill(_ table: DataTable, in database: Database) throws {
        let single = table.columns.indices.filter { table.columns[$0].separator == nil }
        let lists = table.columns.indices.filter { table.columns[$0].separator != nil }
        let statement = try database.makeStatement(
            sql: "INSERT INTO \(Self.quoted(table.name)) VALUES (\(Self.marks(single.count)))")
        let listStatements = try lists.map { index in
            try database.makeStatement(
                sql: "INSERT INTO \(Self.quoted(Self.list(table.columns[index], of: table))) VALUES (\(Self.marks(3)))")
        }
        var failure: (any Error)?
        table.forEachRow(of: source) { values in
            guard failure == nil else { return }
            do {
                try statement.execute(
                    arguments: StatementArguments(
                        single.map { index -> (any DatabaseValueConvertible)? in Self.value(values[index]) }))
                // Only tables whose key is their id have columns of lists.
                guard case .text(let id)? = values.first else { return }
                for (index, statement) in zip(lists, listStatements) {
                    guard case .list(let items) = values[index] else { continue }
                    for (number, item) in items.enumerated() {
                        try statement.execute(arguments: [id, number + 1, item])
                    }
                }
            } catch { failure = error }
        }
        if let failure { throw failure }
    }

    /// `search`: the table and key of a row, and what it says.
    private func index(in database: Database) throws {
        try database.execute(
            sql: """
                CREATE VIRTUAL TABLE "search" USING fts5("kind" UNINDEXED, "id" UNINDEXED, "title", "text", \
                tokenize = 'unicode61 remove_diacritics 2');
                INSERT INTO "search" SELECT 'article', "id", "title", "summary" FROM "articles" WHERE "title" IS NOT NULL;
                INSERT INTO "search" SELECT 'claim', "id", "claim", "summary" FROM "claims" WHERE "claim" IS NOT NULL;
                INSERT INTO "search" SELECT 'actor', "id", "name", "description" FROM "actors" WHERE "name" IS NOT NULL;
                INSERT INTO "search" SELECT 'topic', "id", "title", "summary" FROM "topics" WHERE "title" IS NOT NULL;
                INSERT INTO "search" SELECT 'annotation', "id", "exact", "note" FROM "annotations";
                """)
    }

    // MARK: SQL

    private static func quoted(_ name: String) -> String { "\"" + name + "\"" }

    private static func marks(_ count: Int) -> String { Array(repeating: "?", count: count).joined(separator: ", ") }

    private static func list(_ column: DataColumn, of table: DataTable) -> String { table.name + "_" + column.name }

    private static func type(of column: DataColumn) -> String {
        switch column.form {
        case .integer, .flag: "INTEGER"
        case .text, .address, .date, .names, .texts: "TEXT"
        }
    }

    private static func value(_ value: DataValue) -> (any DatabaseValueConvertible)? {
        switch value {
        case .none: nil
        case .text(let text): text
        case .integer(let number): number
        case .flag(let flag): flag
        case .list(let items): items.joined(separator: " ")
        }
    }
}
