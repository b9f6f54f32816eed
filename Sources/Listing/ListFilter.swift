package import ArchiveModel
internal import Markup

/// Which records a list holds: those that meet everything that is set.
package struct ListFilter: Sendable {
    /// A rating's id.
    package var verdict: String?
    package var isUnrated = false
    package var about: Handle<Actor>?
    package var by: Handle<Actor>?
    package var topic: Handle<Topic>?
    /// Claims whose last review is of a day before this one.
    package var reviewedBefore: PartialDate?

    package init() {}

    func admits(_ claim: Claim, _ handle: Handle<Claim>, in archive: Archive) -> Bool {
        if let verdict, claim.verdict?.value.id != verdict { return false }
        if isUnrated, claim.verdict != nil { return false }
        if let about, !claim.about.contains(where: { $0.value == about }) { return false }
        if let topic, !claim.topics.contains(where: { $0.value == topic }) { return false }
        if let reviewedBefore {
            guard let reviewed = claim.reviewed?.value, reviewed.isBefore(reviewedBefore) else { return false }
        }
        guard let by else { return true }
        // An actor says a claim by a position, or in the words of an article.
        return claim.positions.contains { $0.by.value == by }
            || archive.backReferences.statements[by].contains { $0.anchor.claim == handle }
    }

    func admits(_ article: Article, _ handle: Handle<Article>, in archive: Archive) -> Bool {
        if let topic, !article.topics.contains(where: { $0.value == topic }) { return false }
        guard let by else { return true }
        return archive.backReferences.publications[by].contains(handle)
            || archive.backReferences.statements[by].contains { $0.article == handle }
    }
}
