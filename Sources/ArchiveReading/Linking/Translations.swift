internal import ArchiveModel
package import Diagnostics
internal import Markup

/// Which records say the same in other languages; what one of two says holds for both.
struct Translations: Sendable {
    private var links: [RecordReference: [Translation]] = [:]

    subscript(record: RecordReference) -> [Translation] {
        (links[record] ?? []).sorted { $0.language < $1.language }
    }

    static func linked(_ directory: Directory, settings: SiteSettings) -> Diagnosed<Translations> {
        var result = Diagnosed(Translations())
        result.add(directory.articles, directory, settings) { .article(Handle($0)) }
        result.add(directory.claims, directory, settings) { .claim(Handle($0)) }
        result.add(directory.actors, directory, settings) { .actor(Handle($0)) }
        result.add(directory.topics, directory, settings) { .topic(Handle($0)) }
        result.add(directory.pages, directory, settings) { .page(Handle($0)) }
        return result
    }

    /// Adds that `record` has a translation; false when it has another one in that language.
    fileprivate mutating func insert(_ translation: Translation, for record: RecordReference) -> Bool {
        if let known = links[record]?.first(where: { $0.language == translation.language }) {
            return known.record == translation.record
        }
        links[record, default: []].append(translation)
        return true
    }
}

extension Diagnosed where Value == Translations {
    fileprivate mutating func add<Draft: RecordDraft>(
        _ entries: [Directory.Entry<Draft>], _ directory: Directory, _ settings: SiteSettings,
        _ reference: (Int) -> RecordReference
    ) {
        for (index, entry) in entries.enumerated() {
            guard let header = entry.draft?.header else { continue }
            var context = LinkingContext(names: directory.names, settings: settings, file: entry.file)
            let own = header.language?.value ?? settings.language
            for item in header.translations ?? [] {
                guard let other = context.translation(item, of: Draft.kind, id: entry.id, directory) else { continue }
                let there = value.insert(Translation(language: item.key.value, record: other), for: reference(index))
                let back = value.insert(Translation(language: own, record: reference(index)), for: other)
                if !there || !back {
                    context.report(
                        .translationConflict, at: item.value.range,
                        there
                            ? "“\(item.value.value)” has another translation in the language \(own) already"
                            : "this record has another translation in the language \(item.key.value) already",
                        help: "Translations hold both ways: name each pair once, or the same way in both files.")
                }
            }
            diagnostics += context.diagnostics
        }
    }
}

extension LinkingContext {
    /// The record that an entry of a record's `translations` names, if it can be the version in that language.
    mutating func translation(
        _ item: TextEntry, of kind: RecordKind, id: String, _ directory: Directory
    ) -> RecordReference? {
        guard LanguageTag.isValid(item.key.value) else {
            report(
                .wrongValue, at: item.key.range, "“\(item.key.value)” is no language tag such as en or pt-BR",
                help: "Write a tag of BCP 47: de for German, pt-BR for Brazilian Portuguese.")
            return nil
        }
        guard item.value.value != id else {
            report(
                .relationToItself, at: item.value.range, "a record cannot be its own translation",
                help: "Name another record, or take the entry out.")
            return nil
        }
        guard let other = resolve(kind, item.value) else { return nil }
        let spoken = directory.language(of: other) ?? settings.language
        guard LanguageTag.matches(item.key.value, spoken) else {
            report(
                .translationConflict, at: item.key.range,
                "“\(item.value.value)” is given as the version in \(item.key.value), but its language is \(spoken)",
                help: "Correct the key, or say in that record which `language` it is in.")
            return nil
        }
        return other
    }
}

extension DiagnosticKind {
    package static let translationConflict = DiagnosticKind(
        "translation-conflict", .error, "two records claim to be the same translation",
        explanation: """
            `translations` holds both ways: when A names B as its German version, B has A as its version in A's language. A record
            has one version in each language. The key is the language that the other record says it is in.
            """,
        wrong: """
            -- Content/pages/about.md --
            ---
            title: About
            translations: {de: ueber}
            ---
            -- Content/pages/imprint.md --
            ---
            title: Imprint
            translations: {de: ‸ueber}
            ---
            -- Content/pages/ueber.md --
            ---
            title: Über
            language: de
            ---
            """,
        right: """
            -- Content/pages/about.md --
            ---
            title: About
            translations: {de: ueber}
            ---
            -- Content/pages/imprint.md --
            ---
            title: Imprint
            ---
            -- Content/pages/ueber.md --
            ---
            title: Über
            language: de
            translations: {en: about}
            ---
            """)
}
