internal import ArchiveModel
package import Diagnostics
package import Markup

/// Which kind of record a file is, by the keys of its front matter.
package enum KindOfKeys {
    /// The one kind that has all keys of a mapping and requires none that it lacks; nothing where there is none, or several.
    package static func kind(of keys: Set<String>) -> RecordKind? {
        let kinds = RecordKind.allCases.filter { kind in
            let fields = kind.fields
            return keys.isSubset(of: fields.map(\.key)) && fields.allSatisfy { !$0.isRequired || keys.contains($0.key) }
        }
        return kinds.count == 1 ? kinds.first : nil
    }

    /// That of a whole file; nothing where its front matter cannot be read.
    package static func kind(of source: SourceText) -> RecordKind? {
        guard let parts = FrontMatter.split(source).value,
            case .mapping(let entries, _)? = YAMLReader.read(source, parts.yaml).value
        else { return nil }
        return kind(of: Set(entries.map(\.key)))
    }

    /// The kind that a file in the folder of another one has all keys of, where it has none of those that its own folder asks for.
    static func otherKind(than kind: RecordKind, keys: Set<String>) -> RecordKind? {
        guard !kind.fields.contains(where: { $0.isRequired && keys.contains($0.key) }) else { return nil }
        return Self.kind(of: keys)
    }
}

extension Diagnostic {
    /// - Parameters:
    ///   - file: relative to the source folder.
    ///   - kind: what its folder says it is.
    ///   - other: what its keys say it is.
    static func wrongFolder(_ file: String, _ opening: Range<Int>, _ kind: RecordKind, _ other: RecordKind) -> Diagnostic {
        let folders = file.utf8.split(separator: UInt8(ascii: "/")).map { String(Substring($0)) }
        let target = (["Content", other.folder] + folders.dropFirst(2)).joined(separator: "/")
        return Diagnostic(
            .wrongFolder, at: Place(file, opening),
            "this lies with the \(kind.folder), but it has the keys of \(other.withArticle)",
            help: "Move the file to \(target): its folder says what a record is.", fix: .rename(file, to: target))
    }
}

extension DiagnosticKind {
    package static let wrongFolder = DiagnosticKind(
        "wrong-folder", .error, "a record lies in the folder of another kind",
        explanation: """
            What a record is, the folder says that its file lies in: `articles`, `claims`, `actors`, `topics` or `pages`. A file with
            all keys of another kind, and none of those that its folder asks for, was put into the wrong one. Its keys are not
            looked at until it is moved.
            """,
        wrong: """
            -- Content/actors/ferry-late.md --
            ‸---
            claim: The ferry is late
            ---
            """,
        right: """
            -- Content/claims/ferry-late.md --
            ---
            claim: The ferry is late
            ---
            """)
}
