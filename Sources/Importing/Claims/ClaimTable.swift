package import ArchiveModel
internal import Hypertext
internal import Markup

/// Reads claims out of a table whose columns are mapped to what they are for a claim.
package struct ClaimTable {
    /// One thing that is wrong, at a cell.
    package struct Problem: Error, Sendable, Equatable {
        package let line: Int
        package let column: Int
        package let message: String
    }

    /// A claim with the line of its row.
    package struct Row: Sendable, Equatable {
        package let line: Int
        package let claim: ImportedClaim
    }

    private let settings: SiteSettings
    private let ratings: RatingTable
    private let known: KnownRecords
    /// For each column of the table what it is, or the key in `extra`.
    private var columns: [Use] = []
    package private(set) var rows: [Row] = []
    package private(set) var problems: [Problem] = []

    private enum Use {
        case none
        case key(ClaimColumn)
        case extra(String)
    }

    /// - Parameters:
    ///   - cells: rows of cells, the header first.
    ///   - mapping: names of columns to what they are: a `ClaimColumn`, or `extra.KEY`. A column that is called like one needs no
    ///     mapping.
    package init(_ cells: [[CSVReader.Cell]], mapping: [String: String], settings: SiteSettings, known: KnownRecords) {
        self.settings = settings
        self.known = known
        ratings = RatingTable(settings)
        guard let header = cells.first else {
            problems.append(Problem(line: 1, column: 1, message: "the table is empty; its first row names the columns"))
            return
        }
        readHeader(header, mapping)
        guard problems.isEmpty else { return }
        for row in cells.dropFirst() { read(row, header) }
    }

    private mutating func report(_ cell: CSVReader.Cell?, _ message: String) {
        problems.append(Problem(line: cell?.line ?? 1, column: cell?.column ?? 1, message: message))
    }

    // MARK: Header

    private mutating func readHeader(_ header: [CSVReader.Cell], _ mapping: [String: String]) {
        let names = header.map { $0.text.trimmedText }
        for name in mapping.keys.sorted() where !names.contains(name) {
            report(
                header.first,
                "the mapping names the column “\(name)”; there are \(names.map { "“\($0)”" }.joined(separator: ", "))")
        }
        var used: Set<String> = []
        for (cell, name) in zip(header, names) {
            let target = mapping[name] ?? (ClaimColumn(rawValue: name) == nil ? nil : name)
            guard let target else {
                columns.append(.none)
                continue
            }
            if !used.insert(target).inserted { report(cell, "two columns are `\(target)`") }
            if let key = ClaimColumn(rawValue: target) {
                columns.append(.key(key))
            } else if target.hasPrefix("extra."), target.utf8.dropFirst(6).allSatisfy(Self.isKeyByte), target.count > 6 {
                columns.append(.extra(String(target.dropFirst(6))))
            } else {
                columns.append(.none)
                report(
                    cell,
                    "there is no key `\(target)`: a column is \(ClaimColumn.allCases.map { "`\($0.rawValue)`" }.joined(separator: ", ")) or `extra.KEY`"
                )
            }
        }
        if !used.contains("claim") { report(header.first, "no column is `claim`: name it by --map COLUMN=claim") }
    }

    private static func isKeyByte(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: "_") || byte == UInt8(ascii: "-") || (48...57).contains(byte) || (97...122).contains(byte | 0x20)
    }

    // MARK: Rows

    private mutating func read(_ row: [CSVReader.Cell], _ header: [CSVReader.Cell]) {
        guard row.count <= header.count else {
            return report(row[header.count], "this row has \(row.count) cells, and there are \(header.count) columns")
        }
        var cells: [ClaimColumn: CSVReader.Cell] = [:]
        var claim = ImportedClaim(text: "")
        for (cell, use) in zip(row, columns) where !cell.text.trimmedText.isEmpty {
            switch use {
            case .none: break
            case .key(let key): cells[key] = cell
            case .extra(let key): claim.extra.append((key, cell.text))
            }
        }
        let before = problems.count
        guard let text = cells[.claim]?.text, text.letterCount > 0 else { return report(row.first, "this row has no claim") }
        claim.text = text.collapsedText
        fill(&claim, cells)
        if problems.count == before { rows.append(Row(line: row[0].line, claim: claim)) }
    }

    private mutating func fill(_ claim: inout ImportedClaim, _ cells: [ClaimColumn: CSVReader.Cell]) {
        if let cell = cells[.id] {
            let id = NormalizedText.nfc(cell.text.trimmedText)
            if let violation = Identifier.violation(in: id) {
                report(cell, "“\(id)” cannot be an id: it \(violation)")
            } else if ReservedIdentifiers.contains(id, kind: .claim) {
                report(cell, "“\(id)” cannot be an id: the site uses it itself")
            }
            claim.id = id
        }
        claim.summary = cells[.summary]?.text.collapsedText
        claim.reviewers = list(cells[.reviewers])
        claim.made = date(cells[.made])
        claim.reviewPublished = date(cells[.reviewed])
        claim.topics = ids(cells[.topics])
        if let cell = cells[.language] {
            claim.language = cell.text.trimmedText
            let isTag = cell.text.trimmedText.utf8.allSatisfy { $0 == UInt8(ascii: "-") || (97...122).contains($0 | 0x20) }
            if !isTag || !(2...20).contains(cell.text.trimmedText.utf8.count) {
                report(cell, "“\(cell.text)” is no language of BCP 47")
            }
        }
        rate(&claim, cells)
        claim.claimants = actors(cells[.by], kind: cells[.byKind])
        claim.about = actors(cells[.about], kind: nil)
        if let source = source(cells) { claim.evidence = [source] }
    }

    private mutating func rate(_ claim: inout ImportedClaim, _ cells: [ClaimColumn: CSVReader.Cell]) {
        guard let cell = cells[.verdict] else { return }
        claim.rating = cell.text.collapsedText
        guard ratings.rating(cell.text, reviewer: claim.reviewers.first) != nil else { return }
        if claim.summary == nil { report(cell, "a verdict needs a `summary`") }
        if cells[.reviewed] == nil {
            report(cell, "a verdict needs the day when it was `reviewed`")
        } else if let date = claim.reviewPublished, date.precision < .day {
            report(cells[.reviewed], "`reviewed` is a day, YYYY-MM-DD")
        }
    }

    private mutating func date(_ cell: CSVReader.Cell?) -> PartialDate? {
        guard let cell else { return nil }
        let date = PartialDate(cell.text.trimmedText)
        if date == nil { report(cell, "“\(cell.text.trimmedText)” is no date: YYYY-MM-DD, YYYY-MM or YYYY") }
        return date
    }

    private func list(_ cell: CSVReader.Cell?) -> [String] {
        (cell?.text ?? "").split(separator: ";").map(\.collapsedText).filter { !$0.isEmpty }
    }

    private mutating func ids(_ cell: CSVReader.Cell?) -> [String] {
        list(cell).map { NormalizedText.nfc($0) }.filter { id in
            if let violation = Identifier.violation(in: id) {
                report(cell, "“\(id)” cannot be an id: it \(violation)")
                return false
            }
            return true
        }
    }

    private mutating func actors(_ cell: CSVReader.Cell?, kind: CSVReader.Cell?) -> [ImportedActor] {
        var nature: Actor.Nature?
        if let kind {
            nature = Actor.Nature(rawValue: kind.text.trimmedText)
            if nature == nil {
                report(
                    kind, "“\(kind.text.trimmedText)” is none of \(Actor.Nature.allCases.map(\.rawValue).joined(separator: ", "))"
                )
            }
        }
        return list(cell).map { name in
            var actor = ImportedActor(name: name, nature: nature)
            if known.actors.contains(name) {
                actor.id = name
            } else if known.actors(named: name).isEmpty, nature == nil {
                report(cell, "the archive has no actor “\(name)”: say what it is by a column `by_kind`, or write its file first")
            }
            return actor
        }
    }

    private mutating func source(_ cells: [ClaimColumn: CSVReader.Cell]) -> ImportedClaim.Source? {
        guard let cell = cells[.url] else {
            for key in [ClaimColumn.title, .publisher, .published, .archived] where cells[key] != nil {
                report(cells[key], "`\(key.rawValue)` is of a source, and this row has no `url`")
            }
            return nil
        }
        guard let url = Address(web: cell.text.trimmedText)?.text else {
            report(cell, "“\(cell.text.trimmedText)” is no http or https address")
            return nil
        }
        var source = ImportedClaim.Source(url: url, title: cells[.title]?.text.collapsedText ?? url)
        source.publisher = cells[.publisher]?.text.collapsedText
        source.published = date(cells[.published])
        source.archived = cells[.archived]?.text.trimmedText
        if let archived = source.archived, Address(web: archived) == nil {
            report(cells[.archived], "“\(archived)” is no http or https address")
        }
        return source
    }
}
