package import Hypertext
package import Markup

/// Something that bears on a claim: an article of the archive, or an address with a title.
package final class Evidence: Sendable {
    package enum Stance: String, Sendable, CaseIterable {
        case supports, undermines, context
    }

    package enum Source: Sendable {
        case article(Located<Handle<Article>>)
        case web(Located<Address>, title: String)
    }

    /// Where the entry stands in the file.
    package let range: ByteRange
    package let source: Source
    /// The article of the archive whose own address the source's is, where it is named by its address.
    package let archivedAs: Handle<Article>?
    package let stance: Stance
    package let quote: Located<String>?
    /// Of the quote.
    package let translation: String?
    package let page: String?
    package let publisher: String?
    package let published: Located<PartialDate>?
    package let archived: Located<Address>?
    package let accessed: Located<PartialDate>?
    package let note: Located<String>?

    package init(
        range: ByteRange, source: Source, archivedAs: Handle<Article>?, stance: Stance, quote: Located<String>?,
        translation: String?, page: String?, publisher: String?, published: Located<PartialDate>?,
        archived: Located<Address>?, accessed: Located<PartialDate>?, note: Located<String>?
    ) {
        self.range = range
        self.source = source
        self.archivedAs = archivedAs
        self.stance = stance
        self.quote = quote
        self.translation = translation
        self.page = page
        self.publisher = publisher
        self.published = published
        self.archived = archived
        self.accessed = accessed
        self.note = note
    }

    /// The article of the archive, if it is one.
    package var article: Handle<Article>? {
        if case .article(let handle) = source { handle.value } else { nil }
    }
}
