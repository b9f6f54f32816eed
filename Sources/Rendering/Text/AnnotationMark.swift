import ArchiveModel
import Hypertext
import Markup

/// The marks of one annotation in an article's body.
///
///     <span class="annotation tone-false" id="claim-closed"><span id="note-harbour"></span>closed</span
///     ><sup class="ref"><span class="tone-false" id="_ref-3"
///     ><a href="#_note-3" role="doc-noteref">3</a
///     ><button type="button" popovertarget="_note-3" aria-label="Note 3">3</button></span></sup>
///
/// The link leads to the note where that stands beside the text; the button opens it over the page (HTML, 6.12) where there
/// is no room beside. Style shows one of the two, so that a note is named once.
struct AnnotationMark {
    private let site: Site
    /// Those of the body.
    private let headings: [Heading]
    /// The span's own name, if it has one.
    private let name: String?
    private let linked: LinkedAnnotation

    /// Nothing for an annotation that is published as plain text.
    init?(_ site: Site, _ body: Body, _ annotations: [LinkedAnnotation], _ index: Int) {
        guard annotations.indices.contains(index), annotations[index].number > 0 else { return nil }
        if case .plainText = annotations[index].subject { return nil }
        self.site = site
        headings = body.headings
        name = body.annotations[index].name?.value
        linked = annotations[index]
    }

    func appendStart(to output: inout [UInt8]) {
        output.append(utf8: "<span class=\"annotation ")
        output.append(utf8: kind)
        output.append(utf8: "\"")
        for (index, anchor) in anchors.enumerated() {
            output.append(utf8: index == 0 ? " id=\"" : "<span id=\"")
            HTMLEscaping.append(anchor, to: &output)
            output.append(utf8: index == 0 ? "\">" : "\"></span>")
        }
    }

    func appendEnd(to output: inout [UInt8]) { output.append(utf8: "</span>") }

    func appendReference(to output: inout [UInt8]) {
        let number = String(linked.number)
        output.append(utf8: "<sup class=\"ref\"><span class=\"")
        output.append(utf8: kind)
        output.append(utf8: "\" id=\"_ref-")
        output.append(utf8: number)
        output.append(utf8: "\"><a href=\"#_note-")
        output.append(utf8: number)
        output.append(utf8: "\" role=\"doc-noteref\">")
        output.append(utf8: number)
        output.append(utf8: "</a><button type=\"button\" popovertarget=\"_note-")
        output.append(utf8: number)
        output.append(utf8: "\" aria-label=\"")
        HTMLEscaping.append(site.words.note(linked.number), to: &output)
        output.append(utf8: "\">")
        output.append(utf8: number)
        output.append(utf8: "</button></span></sup>")
    }

    private var kind: String { site.tone(of: linked) }

    /// Every id of the span: of each of its claims or its actor under all of its ids, and its own.
    private var anchors: [String] {
        var anchors: [String] = []
        switch linked.subject {
        case .claims(let claims):
            for anchor in claims {
                let header = site.archive[anchor.claim].header
                anchors.append(ArticleAnchors.claim(header.id, ordinal: anchor.ordinal))
                for alias in header.aliases {
                    appendFormer(ArticleAnchors.claim(alias, ordinal: anchor.ordinal), to: &anchors)
                }
            }
        case .actor(let actor, let ordinal):
            let header = site.archive[actor].header
            anchors.append(ArticleAnchors.actor(header.id, ordinal: ordinal))
            for alias in header.aliases {
                appendFormer(ArticleAnchors.actor(alias, ordinal: ordinal), to: &anchors)
            }
        case .plainText: break
        }
        if let name { anchors.append(ArticleAnchors.note(name)) }
        return anchors
    }

    /// A body is read without knowing of former ids, so a heading may have taken one for its own id.
    private func appendFormer(_ anchor: String, to anchors: inout [String]) {
        if !headings.contains(where: { $0.id == anchor }) { anchors.append(anchor) }
    }
}

extension Site {
    /// The class that says what annotated words are: the tone of the claim's verdict, or a mention of an actor.
    func tone(of annotation: LinkedAnnotation) -> String {
        guard let first = annotation.claims.first else { return "of-actor" }
        let tone = tone(of: archive[first.claim])
        let isShared = annotation.claims.dropFirst().allSatisfy { self.tone(of: archive[$0.claim]) == tone }
        return isShared ? tone : "tone-several"
    }

    /// The class that says which way a claim's verdict points; a withdrawn claim has none.
    func tone(of claim: Claim) -> String {
        switch claim.isWithdrawn ? nil : claim.verdict?.value.tone {
        case .true: "tone-true"
        case .mixed: "tone-mixed"
        case .false: "tone-false"
        case .open: "tone-open"
        case nil: "tone-none"
        }
    }
}
