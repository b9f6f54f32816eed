package import Markup

/// One entry of a record's `history`.
package struct HistoryEntry: Sendable {
    package enum Kind: String, Sendable, CaseIterable {
        case published, update, correction, verdict
    }

    package let on: Located<PartialDate>
    package let kind: Kind
    /// Required but for `published`.
    package let note: String?
    /// Ids of ratings, present or retired; nothing stands for no verdict.
    package let from: Located<String>?
    package let to: Located<String>?
    /// Where the entry stands.
    package let range: ByteRange

    package init(
        on: Located<PartialDate>, kind: Kind, note: String?, from: Located<String>?, to: Located<String>?,
        range: ByteRange
    ) {
        self.on = on
        self.kind = kind
        self.note = note
        self.from = from
        self.to = to
        self.range = range
    }
}
