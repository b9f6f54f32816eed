package import ArchiveModel

/// An article as it was found, ready to be written as a record.
package struct ImportedArticle: Sendable {
    package var title: String
    package var published: PartialDate?
    package var updated: PartialDate?
    package var accessed: PartialDate?
    package var kind: Article.Genre?
    package var outlet: String?
    package var authors: [String] = []
    package var url: String?
    package var archived: String?
    package var language: String?
    /// The place that the text names before its first sentence.
    package var dateline: String?
    /// CommonMark, with a line feed at its end.
    package var body: String
    package var leftOut: [LeftOut] = []
    /// What an editor should look at.
    package var warnings: [String] = []
}
