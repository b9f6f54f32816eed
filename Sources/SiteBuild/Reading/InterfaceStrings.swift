package import Diagnostics
internal import Rendering

/// Finds the words of the interface for a language.
///
/// The tag is shortened from its end until there is a file (RFC 4647, 3.4, “lookup”): `de-AT` takes what `de-AT.json` has, and the
/// rest from `de.json`. A file of the site lies over the built-in one of its name, text by text. Where no file is found,
/// the words are English.
enum InterfaceStrings {
    private static let fallback = "en"

    /// The built-in English words.
    static var english: StringTable {
        let files = Theme.builtin.compactMap { StringsFile(path: $0.key, bytes: $0.value) }
        return reference(files)
    }

    static func read(_ files: [StringsFile], language: String) -> Diagnosed<StringTable> {
        let reference = reference(files)
        var diagnostics: [Diagnostic] = []
        var tables: [(file: StringsFile, table: StringTable)] = []
        for file in files {
            let read = StringsReader.read(file, like: reference)
            diagnostics += read.diagnostics
            tables.append((file, read.value))
        }
        func layers(_ language: String) -> [(file: StringsFile, table: StringTable)] {
            prefixes(of: language).flatMap { prefix in tables.filter { $0.file.language.lowercased() == prefix } }
        }
        var chosen = layers(language)
        if chosen.isEmpty { chosen = layers(fallback) }
        let words = chosen.first?.table.language ?? fallback
        var entries: [String: StringTable.Entry] = [:]
        for (_, table) in chosen { entries.merge(table.entries) { _, own in own } }
        if let file = chosen.first?.file, diagnostics.isEmpty {
            let missing = reference.entries.keys.filter { entries[$0] == nil }.sorted()
            if !missing.isEmpty { diagnostics.append(.missingStrings(missing, in: file)) }
        }
        // So that templates can be checked all the same.
        entries.merge(reference.entries) { found, _ in found }
        return Diagnosed(StringTable(language: words, entries: entries), diagnostics)
    }

    private static func reference(_ files: [StringsFile]) -> StringTable {
        guard let file = files.first(where: { !$0.isOwn && $0.language == fallback }) else {
            return StringTable(language: fallback, entries: [:])
        }
        return StringsReader.read(file, like: nil).value
    }

    /// `de`, `de-at`: the shortest first, in lower case.
    private static func prefixes(of language: String) -> [String] {
        let subtags = language.lowercased().split(separator: "-")
        return subtags.indices.map { subtags[...$0].joined(separator: "-") }
    }
}

extension Diagnostic {
    fileprivate static func missingStrings(_ keys: [String], in file: StringsFile) -> Diagnostic {
        let shown = keys.prefix(12).joined(separator: ", ") + (keys.count > 12 ? ", …" : "")
        return Diagnostic(
            .missingString, at: Place(file.text.path, at: 0),
            keys.count == 1 ? "a text of the interface is missing" : "\(keys.count) texts of the interface are missing",
            help: "Add \(shown).")
    }
}

extension DiagnosticKind {
    package static let unknownString = DiagnosticKind(
        "unknown-string", .error, "a file of words has a text that the interface does not show",
        explanation: """
            The keys of a file in `Templates/strings` are those of the built-in `en.json`. A text under another key would never be
            shown, so it is most likely misspelt, or left over from another version of the program.
            """,
        wrong: """
            -- Templates/strings/en.json --
            {‸"homepage": "Front page"}
            """,
        right: """
            -- Templates/strings/en.json --
            {"home": "Front page"}
            """)

    package static let malformedString = DiagnosticKind(
        "malformed-string", .error, "a text of the interface does not have the form it must have",
        explanation: """
            A text may hold places, `{number}`, that the page fills: the same ones as in English, or readers would miss what stands
            in them. A text that differs by number is an object with one text for each form that its language has, such as
            `one` and `other`; all forms but `other` may do without the number.
            """,
        wrong: """
            -- Templates/strings/en.json --
            {"pager.page": ‸"Page {number}"}
            """,
        right: """
            -- Templates/strings/en.json --
            {"pager.page": "{number} of {count} pages", "count.claim": {"one": "a claim", "other": "{count} claims"}}
            """)

    package static let missingString = DiagnosticKind(
        "missing-string", .error, "a language lacks texts of the interface",
        explanation: """
            The words of a language that is not built in stand in a file of the site. It has every text, or a page would mix
            languages. A file for a language that is built in may hold only what differs, and so may one for a region, `de-AT`,
            beside one for the language.
            """,
        wrong: """
            -- site.json --
            {"title": "Havnearkivet", "baseURL": "https://archive.example/", "language": "da"}
            -- Templates/strings/da.json --
            ‸{"home": "Forside"}
            """,
        right: """
            -- site.json --
            {"title": "Hafenarchiv", "baseURL": "https://archive.example/", "language": "de-CH"}
            -- Templates/strings/de-CH.json --
            {"home": "Startseite"}
            """)
}
