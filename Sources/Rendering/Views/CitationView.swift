import ArchiveModel
import Hypertext
import Markup
import Mustache

/// One annotation as it stands in its article: the words in their context, who says them, and how surely.
struct CitationView: View {
    let context: HTML
    let address: Address
    let speakers: [LinkView]
    let isUnnamed: Bool
    let stance: Stance
    let participle: String
    let wording: WordingView?
    let drifts: [DriftView]
    let note: String?
    let timeCode: String?

    static let shape = Shape<CitationView>(
        "citation",
        [
            .html("context", doc: "The words, marked, with what stands around them.") { $0.context },
            .address("address", doc: "The words' place in the article.") { $0.address },
            .flag("isAttributed") { !$0.speakers.isEmpty },
            .flag("isUnnamed", doc: "Whether all who say it are drafts, which the site does not name.") {
                $0.isUnnamed
            },
            .list("speakers", of: LinkView.self, doc: "Who says it; nobody for the article's own voice.") {
                $0.speakers
            },
            .text("stance", doc: "`asserts`, `denies`, `questions` or `mentions`.") { $0.stance.rawValue },
            .text("participle", doc: "The stance as it stands before «by»: «Denied».") { $0.participle },
            .view("wording", of: WordingView.self, doc: "How sure the speaker was, as reported.") { $0.wording },
            .list("drifts", of: DriftView.self, doc: "Where these words are stronger than their source's.") {
                $0.drifts
            },
            .text("note", doc: "An editor's remark.") { $0.note },
            .text("timeCode", doc: "`hh:mm:ss` in a broadcast.") { $0.timeCode },
        ])
}

extension Site {
    func view(of citation: Citation) -> CitationView { view(of: citation, withContext: true) }

    /// - Parameter withContext: whether the words are shown.
    func view(of citation: Citation, withContext: Bool) -> CitationView {
        let article = archive[citation.article]
        let index = Int(citation.annotation)
        let annotations = article.body.annotations
        let speakers = article.annotations[index].speakers
        return CitationView(
            context: withContext ? Excerpt(of: index, in: article).html : .empty,
            address: addresses.address(
                .article(citation.article),
                fragment: ArticleAnchors.claim(archive[citation.anchor.claim].id, ordinal: citation.anchor.ordinal)),
            speakers: links(speakers), isUnnamed: speakers.isEmpty && !annotations[index].by.isEmpty,
            stance: annotations[index].stance, participle: words.participle(annotations[index].stance),
            wording: annotations[index].wording.map { WordingView($0.value, words) }, drifts: drifts(of: citation),
            note: annotations[index].note?.value, timeCode: annotations[index].at?.value.text)
    }
}
