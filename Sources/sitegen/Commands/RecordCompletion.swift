import ArchiveModel
import ArgumentParser
import Diagnostics
import Editing
import Markup
import SiteBuild

/// The ids that a shell offers where a command takes that of a record.
enum RecordCompletion {
    /// Of the kind that stands among the words, in the archive that `--source` among them names.
    static let ofNamedKind = CompletionKind.custom { words, _, _ in
        words.compactMap { RecordKind(argument: $0) }.first.map { ids(of: $0, words) } ?? []
    }

    static func of(_ kind: RecordKind) -> CompletionKind { .custom { words, _, _ in ids(of: kind, words) } }

    /// The ratings of the archive's scale.
    static let ofRatings = CompletionKind.custom { words, _, _ in
        SourceReader.settings(BuildOptions(source: source(words))).value?.ratings.ratings.map(\.id) ?? []
    }

    /// Sorted; none where the folder holds no archive.
    private static func ids(of kind: RecordKind, _ words: [String]) -> [String] {
        guard let files = try? RecordFiles(in: source(words)) else { return [] }
        return Set(files.files.filter { $0.kind == kind }.map(\.id)).sorted()
    }

    private static func source(_ words: [String]) -> String {
        if let option = words.first(where: { $0.hasPrefix("--source=") }) { return String(option.dropFirst("--source=".count)) }
        guard let index = words.firstIndex(of: "--source"), words.indices.contains(index + 1) else { return "." }
        return words[index + 1]
    }
}
