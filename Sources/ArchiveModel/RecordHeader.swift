package import Markup

/// The keys that a record of any kind may carry.
package final class RecordHeader: Sendable {
    package let id: String
    /// The file's path relative to the source folder.
    package let file: String
    /// Where the opening `---` stands: what a missing key is reported at.
    package let opening: ByteRange
    /// Former ids, each with a redirect page.
    package let aliases: [String]
    /// BCP 47; the site's, where the record says nothing.
    package let language: String
    /// Nothing where the record does not name its own language.
    package let statedLanguage: String?
    /// The same in other languages, sorted by language; holds both ways.
    package let translations: [Translation]
    package let isDraft: Bool
    package let withdrawn: Withdrawal?
    /// In order of time.
    package let history: [HistoryEntry]
    /// Warnings and hints that stand, with the reason.
    package let accepts: [Acceptance]
    /// Free text to text, for templates, in the order of the file.
    package let extra: [Extra]

    package init(
        id: String, file: String, opening: ByteRange, aliases: [String], language: String, statedLanguage: String?,
        translations: [Translation], isDraft: Bool, withdrawn: Withdrawal?, history: [HistoryEntry],
        accepts: [Acceptance], extra: [Extra]
    ) {
        self.id = id
        self.file = file
        self.opening = opening
        self.aliases = aliases
        self.language = language
        self.statedLanguage = statedLanguage
        self.translations = translations
        self.isDraft = isDraft
        self.withdrawn = withdrawn
        self.history = history
        self.accepts = accepts
        self.extra = extra
    }
}

/// The same record in another language.
package struct Translation: Sendable, Hashable {
    package let language: String
    package let record: RecordReference

    package init(language: String, record: RecordReference) {
        self.language = language
        self.record = record
    }
}

/// Why and when a record was taken back; its page stays as a notice.
package struct Withdrawal: Sendable {
    package let on: Located<PartialDate>
    package let note: String
    package let replacedBy: RecordReference?

    package init(on: Located<PartialDate>, note: String, replacedBy: RecordReference?) {
        self.on = on
        self.note = note
        self.replacedBy = replacedBy
    }
}

/// A warning or hint that an editor lets stand.
package struct Acceptance: Sendable {
    /// The diagnostic's id, where it is written.
    package let id: Located<String>
    package let reason: String

    package init(id: Located<String>, reason: String) {
        self.id = id
        self.reason = reason
    }
}

/// One entry of `extra`.
package struct Extra: Sendable, Hashable {
    package let key: String
    package let value: String

    package init(key: String, value: String) {
        self.key = key
        self.value = value
    }
}
