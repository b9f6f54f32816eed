package import ArchiveModel

/// A claim as a review or a table has it, before its names are those of an archive.
package struct ImportedClaim: Sendable, Equatable {
    /// A source that bears on it.
    package struct Source: Sendable, Equatable {
        package var url: String
        package var title: String
        package var publisher: String?
        package var published: PartialDate?
        package var archived: String?
        package var stance: Evidence.Stance?

        package init(url: String, title: String) {
            self.url = url
            self.title = title
        }
    }

    /// The proposition, on one line.
    package var text: String
    /// The id that it has in this archive, if the source says so.
    package var id: String?
    /// The rating in the reviewer's own words.
    package var rating: String?
    /// Why it was rated so.
    package var summary: String?
    package var reviewers: [String] = []
    /// When the review was published, and when it was changed last.
    package var reviewPublished: PartialDate?
    package var reviewModified: PartialDate?
    /// The page of the review.
    package var review: Source?
    package var made: PartialDate?
    /// BCP 47.
    package var language: String?
    package var claimants: [ImportedActor] = []
    package var about: [ImportedActor] = []
    /// Where the claim was made.
    package var appearance: String?
    package var evidence: [Source] = []
    package var topics: [String] = []
    package var extra: [(key: String, value: String)] = []

    package init(text: String) { self.text = text }

    package static func == (lhs: ImportedClaim, rhs: ImportedClaim) -> Bool {
        lhs.text == rhs.text && lhs.id == rhs.id && lhs.rating == rhs.rating && lhs.review == rhs.review
            && lhs.reviewPublished == rhs.reviewPublished && lhs.made == rhs.made && lhs.claimants == rhs.claimants
    }
}
