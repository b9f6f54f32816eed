package import Markup

/// An annotation that has an actor put a claim more strongly than the actor did: «reported as fact; the source says likely».
///
/// An article is measured by the actor's newest dated position on the claim, among those that take the annotation's stance
/// and state a wording; where several are of one day, by each of them. What was no stronger than the newest position at the
/// article's own time was true to its source, and is no drift if the actor has become more careful since.
package struct WordingDrift: Sendable, Hashable {
    package let claim: Handle<Claim>
    package let actor: Handle<Actor>
    /// What the article reports.
    package let reported: Wording
    /// What the actor's newest position says.
    package let stated: Wording
    /// Which of the claim's positions that is.
    package let position: Int

    /// The drifts of one annotation, by its claims and then its speakers; none of a claim that was withdrawn.
    ///
    /// - Parameter annotation: into the article's annotations.
    package static func drifts(of annotation: Int, in article: Article, archive: Archive) -> [WordingDrift] {
        let source = article.body.annotations[annotation]
        guard let reported = source.wording?.value, let stance = Position.Stance(source.stance) else { return [] }
        let linked = article.annotations[annotation]
        var drifts: [WordingDrift] = []
        for anchor in linked.claims {
            let claim = archive[anchor.claim]
            guard !claim.isWithdrawn else { continue }
            for actor in linked.speakers {
                let dated = DatedWording.all(of: claim, by: actor, stance: stance)
                let newest = DatedWording.newest(of: dated)
                guard let first = newest.first, newest.allSatisfy({ reported.isStronger(than: $0.wording) }) else {
                    continue
                }
                let then = DatedWording.newest(of: dated.filter { !article.published.value.isBefore($0.on) })
                guard then.allSatisfy({ reported.isStronger(than: $0.wording) }) else { continue }
                drifts.append(
                    WordingDrift(
                        claim: anchor.claim, actor: actor, reported: reported, stated: first.wording,
                        position: first.position))
            }
        }
        return drifts
    }

    private struct DatedWording {
        let on: PartialDate
        let wording: Wording
        let position: Int

        static func all(of claim: Claim, by actor: Handle<Actor>, stance: Position.Stance) -> [DatedWording] {
            claim.positions.enumerated().compactMap { index, position in
                guard position.by.value == actor, position.stance == stance, let on = position.on?.value,
                    let wording = position.wording
                else { return nil }
                return DatedWording(on: on, wording: wording, position: index)
            }
        }

        /// Those that no other is newer than for certain, in the order of the file.
        static func newest(of all: [DatedWording]) -> [DatedWording] {
            guard let last = all.max(by: { $0.on < $1.on }) else { return [] }
            return all.filter { !$0.on.isBefore(last.on) }
        }
    }
}

extension Position.Stance {
    /// The stance of a position that an annotation's corresponds to; a mere mention has none.
    fileprivate init?(_ stance: Markup.Stance) {
        switch stance {
        case .asserts: self = .asserts
        case .denies: self = .denies
        case .questions: self = .questions
        case .mentions: return nil
        }
    }
}
