internal import Hypertext

/// One JSON object a diagnostic, on one line: `severity`, `id`, `message`, `help`, `file`, `line`, `column`, `endLine`,
/// `endColumn` (from 1, in code points, the end exclusive), `notes` of the same form, and `fix`: its `title`, `edits` with the
/// same members, `start` and `end` (in bytes from 0, the end exclusive) and the `text` to be put there, and, where files get other
/// paths, `moves` with `from` and `to`; the edits are of the files as they are before they move.
enum JSONReport {
    static func render(_ diagnostic: Diagnostic, source: (String) -> SourceText?) -> String {
        var members: [JSONValue.Member] = [
            .init("type", .text("diagnostic")),
            .init("severity", .text(diagnostic.severity.rawValue)),
            .init("id", .text(diagnostic.kind.id)),
            .init("message", .text(diagnostic.message)),
        ]
        if let help = diagnostic.help { members.append(.init("help", .text(help))) }
        members += location(diagnostic.place, source)
        if !diagnostic.notes.isEmpty {
            let notes = diagnostic.notes.map { note in
                JSONValue.object([.init("message", .text(note.message))] + location(note.place, source))
            }
            members.append(.init("notes", .array(notes)))
        }
        if let fix = diagnostic.fix, let edits = fix.edits(in: source) {
            let edits = edits.map { edit in
                JSONValue.object(
                    location(edit.place, source) + [
                        .init("start", .integer(edit.place.range.lowerBound)),
                        .init("end", .integer(edit.place.range.upperBound)), .init("text", .text(edit.text)),
                    ])
            }
            let moves = fix.moves.map { JSONValue.object([.init("from", .text($0.from)), .init("to", .text($0.to))]) }
            members.append(
                .init(
                    "fix",
                    .object(
                        [.init("title", .text(fix.title)), .init("edits", .array(edits))]
                            + (moves.isEmpty ? [] : [.init("moves", .array(moves))]))))
        }
        var bytes: [UInt8] = []
        JSONValue.object(members).append(to: &bytes)
        return String(decoding: bytes, as: UTF8.self) + "\n"
    }

    private static func location(_ place: Place?, _ source: (String) -> SourceText?) -> [JSONValue.Member] {
        guard let place else { return [] }
        let file = JSONValue.Member("file", .text(place.file))
        guard let source = source(place.file) else { return [file] }
        let start = source.position(at: place.range.lowerBound)
        let end = source.position(at: place.range.upperBound)
        return [
            file, .init("line", .integer(start.line)), .init("column", .integer(start.column)),
            .init("endLine", .integer(end.line)), .init("endColumn", .integer(end.column)),
        ]
    }
}
