package import ArchiveModel

/// What the rating words of others mean on the site's scale: `ratingMap` of `site.json`, then the scale's own ids and labels.
package struct RatingTable: Sendable {
    private var ratings: [String: Rating] = [:]

    package init(_ settings: SiteSettings) {
        for rating in settings.ratings.ratings {
            ratings[Self.plain(rating.id)] = rating
            ratings[Self.plain(rating.label)] = rating
        }
        for entry in settings.ratingMap {
            if let rating = settings.ratings.rating(entry.value) { ratings[Self.plain(entry.key)] = rating }
        }
    }

    /// The rating that a word stands for; nothing where the table does not say, which is never guessed.
    ///
    /// - Parameter reviewer: who uses the word; an entry `REVIEWER: WORD` is for theirs alone.
    package func rating(_ word: String, reviewer: String?) -> Rating? {
        if let reviewer, let own = ratings[Self.plain("\(reviewer): \(word)")] { return own }
        return ratings[Self.plain(word)]
    }

    /// Case, and how much space there is, tell no ratings apart.
    private static func plain(_ word: String) -> String { word.collapsedText.lowercased() }
}
