internal import BinaryCoding
internal import Diagnostics

extension ByteWriter {
    mutating func add(_ diagnostic: Diagnostic) {
        add(diagnostic.kind.id)
        add(diagnostic.severity.rawValue)
        add(diagnostic.place)
        add(diagnostic.message)
        add(diagnostic.help)
        add(diagnostic.notes) { note, writer in
            writer.add(note.message)
            writer.add(note.place)
        }
        add(diagnostic.fix != nil)
        guard let fix = diagnostic.fix else { return }
        add(fix.title)
        add(fix.replacements) { replacement, writer in
            writer.add(replacement.place)
            writer.add(replacement.old)
            writer.add(replacement.new)
        }
        add(fix.moves) { move, writer in
            writer.add(move.from)
            writer.add(move.to)
        }
    }

    private mutating func add(_ place: Place?) {
        add(place != nil)
        guard let place else { return }
        add(place.file)
        add(place.range.lowerBound)
        add(place.range.count)
    }
}

extension ByteReader {
    mutating func diagnostic() throws(Damaged) -> Diagnostic {
        guard let kind = DiagnosticCatalog.kind(try text()), let severity = Severity(rawValue: try text()) else {
            throw Damaged()
        }
        let place = try place()
        let message = try text()
        let help = try optionalText()
        let notes = try list { (reader) throws(Damaged) in
            let message = try reader.text()
            return Diagnostic.Note(message, at: try reader.place())
        }
        var diagnostic = Diagnostic(kind, at: place, message, help: help, notes: notes)
        diagnostic.severity = severity
        if try flag() {
            diagnostic.fix = Fix(
                try text(),
                try list { (reader) throws(Damaged) in
                    guard let place = try reader.place() else { throw Damaged() }
                    let old = try reader.text()
                    return Fix.Replacement(old, with: try reader.text(), at: place)
                },
                moves: try list { (reader) throws(Damaged) in
                    let from = try reader.text()
                    return Fix.Move(from: from, to: try reader.text())
                })
        }
        return diagnostic
    }

    private mutating func place() throws(Damaged) -> Place? {
        guard try flag() else { return nil }
        let file = try text()
        let (start, count) = (try int(), try int())
        guard start >= 0, count >= 0, start <= Int.max - count else { throw Damaged() }
        return Place(file, start..<start + count)
    }
}
