package import ArchiveModel

/// What an editor says about an article, in place of what is found.
package struct ImportOptions: Sendable {
    package var kind: Article.Genre?
    package var outlet: String?
    package var published: PartialDate?
    package var url: String?
    package var archived: String?
    /// Whether what would be left out stays.
    package var keepsAll = false
    /// What the Content-Type header says of the encoding.
    package var charset: String?
    /// Where the bytes were fetched.
    package var address: String?
    package var accessed: PartialDate?

    package init() {}
}
