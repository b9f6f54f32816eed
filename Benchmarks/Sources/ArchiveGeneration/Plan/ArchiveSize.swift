/// How large an archive is, and the seed that makes it the one it is.
package struct ArchiveSize: Sendable {
    package var articles: Int
    package var claims: Int
    package var actors: Int
    package var topics: Int
    package var seed: UInt64

    /// - Parameter topics: one for each hundred claims, and five at the least, where nil.
    package init(articles: Int, claims: Int, actors: Int, topics: Int? = nil, seed: UInt64 = 1) {
        self.articles = articles
        self.claims = claims
        self.actors = actors
        self.topics = topics ?? max(5, claims / 100)
        self.seed = seed
    }

    /// What keeps an archive of this size from being in order, in a sentence; nil if nothing does.
    package var objection: String? {
        if articles < 2 || claims < 10 || actors < 10 || topics < 1 {
            return "an archive has at least 2 articles, 10 claims, 10 actors and 1 topic"
        }
        if claims > articles * ArchivePlan.fewestSlots {
            return "an article carries \(ArchivePlan.fewestSlots) claims or more, so at most "
                + "\(articles * ArchivePlan.fewestSlots) claims are carried by \(articles) articles"
        }
        if actors > claims {
            return "each claim is about at least one actor, so there are at most as many actors as claims"
        }
        if topics * 2 > claims {
            return "each topic holds at least two claims, so there are at most half as many topics as claims"
        }
        return nil
    }
}
