import ArchiveModel
import Markup
import Mustache

/// That an article has somebody say more than they do: «reported as fact; the source says likely (55–80 %)».
struct DriftView: View {
    let reported: WordingView
    let stated: WordingView
    let source: String?
    let claim: String?

    static let shape = Shape<DriftView>(
        "drift",
        [
            .view("reported", of: WordingView.self, doc: "How sure the article has them be.") {
                $0.reported
            },
            .view("stated", of: WordingView.self, doc: "How sure they are in their newest position.") {
                $0.stated
            },
            .text("source", doc: "Whose position it is; absent where the words have one speaker.") { $0.source },
            .text("claim", doc: "The claim; absent where the words make one.") { $0.claim },
        ])
}

extension Site {
    /// The drifts of an article's annotation.
    func drifts(of annotation: Int, in article: Article) -> [DriftView] {
        let linked = article.annotations[annotation]
        return WordingDrift.drifts(of: annotation, in: article, archive: archive).map {
            view(of: $0, amongSpeakers: linked.speakers.count, amongClaims: linked.claims.count)
        }
    }

    /// The drifts of one claim of an annotation.
    func drifts(of citation: Citation) -> [DriftView] {
        let article = archive[citation.article]
        return drifts(
            of: [citation], amongSpeakers: article.annotations[Int(citation.annotation)].speakers.count)
    }

    /// The drifts of citations of one claim in one wording and one article, each actor once.
    func drifts(of citations: [Citation], amongSpeakers count: Int) -> [DriftView] {
        var actors: Set<Handle<Actor>> = []
        return citations.flatMap { citation in
            WordingDrift.drifts(of: Int(citation.annotation), in: archive[citation.article], archive: archive)
                .filter { $0.claim == citation.anchor.claim && actors.insert($0.actor).inserted }
                .map { view(of: $0, amongSpeakers: count, amongClaims: 1) }
        }
    }

    private func view(of drift: WordingDrift, amongSpeakers speakers: Int, amongClaims claims: Int) -> DriftView {
        DriftView(
            reported: WordingView(drift.reported, words), stated: WordingView(drift.stated, words),
            source: speakers > 1 ? archive[drift.actor].name.value : nil,
            claim: claims > 1 ? archive[drift.claim].claim.value : nil)
    }
}
