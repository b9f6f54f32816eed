import ArchiveModel
import Hypertext
import Markup
import Mustache

/// The note that an annotation's number leads to.
struct NoteView: View {
    let number: Int
    let tone: String
    /// The annotated words.
    let quote: String
    /// Empty for a mention of an actor.
    let claims: [ClaimSummaryView]
    let actor: LinkView?
    let speakers: [LinkView]
    let annotation: Annotation
    let words: Words
    let drifts: [DriftView]
    let original: Address?

    static let shape = Shape<NoteView>(
        "note",
        [
            .text("number", doc: "From 1; the note’s id must be `_note-` and this.") {
                String($0.number)
            },
            .text("tone", doc: "The class of the words: `tone-false`, …, or `of-actor` for a mention.") { $0.tone },
            .address("back", doc: "The number in the text that leads here.") {
                Address(site: "#_ref-" + String($0.number))
            },
            .text("words", doc: "The annotated words, without quotation marks around all of them.") { $0.unquotedWords },
            .list("claims", of: ClaimSummaryView.self, doc: "What the words claim; none for a mention.") { $0.claims },
            .view("actor", of: LinkView.self, doc: "Whom the words mention.") { $0.actor },
            .flag("isAttributed") { !$0.speakers.isEmpty },
            .flag("isUnnamed", doc: "Whether all who say it are drafts, which the site does not name.") {
                $0.speakers.isEmpty && !$0.annotation.by.isEmpty
            },
            .list("speakers", of: LinkView.self, doc: "Who says it; nobody for the article's own voice.") {
                $0.speakers
            },
            .text("stance", doc: "`asserts`, `denies`, `questions` or `mentions`.") { $0.annotation.stance.rawValue },
            .text("participle", doc: "The stance as it stands before «by»: «Denied».") {
                $0.words.participle($0.annotation.stance)
            },
            .view("wording", of: WordingView.self, doc: "How sure the speaker was, as reported here.") {
                note in
                note.annotation.wording.map { WordingView($0.value, note.words) }
            },
            .list("drifts", of: DriftView.self, doc: "Where these words are stronger than their source's.") {
                $0.drifts
            },
            .text(
                "verdicts", doc: "The labels of the verdicts on what the words claim, one a line; of those alone that are rated."
            ) {
                $0.claims.compactMap { $0.verdict?.rating.label }.joined(separator: "\n")
            },
            .text("speakerNames", doc: "The names of those who say it, one a line.") {
                $0.speakers.map(\.title).joined(separator: "\n")
            },
            .text("remark", doc: "An editor's remark.") { $0.annotation.note?.value },
            .text("timeCode", doc: "`hh:mm:ss` in a broadcast.") { $0.annotation.at?.value.text },
            .address("original", doc: "The words in the original, where a browser can find them there.") {
                $0.original
            },
        ])
}

extension NoteView {
    private static let quotationMarks: [(open: Unicode.Scalar, close: Unicode.Scalar)] = [
        ("“", "”"), ("„", "“"), ("«", "»"), ("\"", "\""),
    ]

    /// For templates put quotation marks around the words.
    fileprivate var unquotedWords: String {
        // Hardly any words begin with what may be a quotation mark.
        guard let first = quote.utf8.first, first == 0x22 || first == 0xC2 || first == 0xE2 else { return quote }
        let scalars = quote.unicodeScalars
        for (open, close) in Self.quotationMarks where scalars.first == open && scalars.last == close {
            let inner = scalars.dropFirst().dropLast()
            if !inner.isEmpty, !inner.contains(where: { $0 == open || $0 == close }) { return String(inner) }
        }
        return quote
    }
}

extension Site {
    /// The notes of an article, in the order of their numbers.
    func notes(of article: Article) -> [NoteView] {
        let fragments = OriginalWords(of: article)
        return article.annotations.indices.compactMap { index in
            let linked = article.annotations[index]
            guard linked.number > 0 else { return nil }
            let annotation = article.body.annotations[index]
            var actor: Handle<Actor>?
            if case .actor(let handle, _) = linked.subject { actor = handle }
            return NoteView(
                number: linked.number, tone: tone(of: linked), quote: article.body.text[annotation.text],
                claims: linked.claims.map { summary(of: $0.claim) }, actor: actor.map(link),
                speakers: links(linked.speakers), annotation: annotation, words: words,
                drifts: drifts(of: index, in: article), original: fragments?.address(of: annotation))
        }
    }
}
