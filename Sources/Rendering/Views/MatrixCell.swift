import ArchiveModel
import Hypertext
import Markup

/// What one article says about one claim: each stance and wording once, with everybody who takes it.
///
/// By the article's annotations, in the order of its text, then by the claim's positions that name the article, in the order of
/// the claim's file: a denial that is known by its quote alone must not look like silence.
struct MatrixCell {
    private enum StanceTaken: Hashable {
        case reported(Stance)
        case taken(Position.Stance)

        /// The same, whether an annotation or a position says it.
        init(_ stance: Position.Stance) { self = Stance(rawValue: stance.rawValue).map(Self.reported) ?? .taken(stance) }
    }

    private struct Group {
        let stance: StanceTaken
        let wording: Wording?
        var speakers: [Handle<Actor>]
        /// Said by somebody who has no page here.
        var isUnnamed = false
        /// None where positions alone say it.
        var citations: [Citation] = []
        /// The first position that says it.
        var position: PositionReference? = nil
    }

    private let article: Article
    private var groups: [Group] = []

    /// - Parameter citations: those of one claim in the article.
    init(_ citations: ArraySlice<Citation>, in article: Article) {
        self.article = article
        for citation in citations { add(citation) }
    }

    var isEmpty: Bool { groups.isEmpty }

    private mutating func add(_ citation: Citation) {
        let annotation = article.body.annotations[Int(citation.annotation)]
        let speakers = article.annotations[Int(citation.annotation)].speakers
        let group = Group(
            stance: .reported(annotation.stance), wording: annotation.wording?.value, speakers: speakers,
            isUnnamed: speakers.isEmpty && !annotation.by.isEmpty, citations: [citation])
        if let place = place(of: group) {
            groups[place].citations.append(citation)
            for speaker in speakers where !groups[place].speakers.contains(speaker) { groups[place].speakers.append(speaker) }
        } else {
            groups.append(group)
        }
    }

    /// - Parameter reference: a position that names the article.
    mutating func add(_ reference: PositionReference, of claim: Claim) {
        let position = claim.positions[Int(reference.position)]
        let speaker = position.by.value
        let group = Group(
            stance: StanceTaken(position.stance), wording: position.wording, speakers: [speaker], position: reference)
        // The words of the article that say the same say it with a place; a position that states no wording says no more.
        let isSaid = groups.contains {
            $0.stance == group.stance && $0.speakers.contains(speaker) && (group.wording == nil || $0.wording == group.wording)
        }
        if isSaid { return }
        if let place = place(of: group) { groups[place].speakers.append(speaker) } else { groups.append(group) }
    }

    /// Where the same stance and wording stand already.
    private func place(of group: Group) -> Int? {
        groups.firstIndex {
            // The article's own voice is a speaker too, and must not vanish behind others.
            $0.stance == group.stance && $0.wording == group.wording && $0.speakers.isEmpty == group.speakers.isEmpty
                && $0.isUnnamed == group.isUnnamed
        }
    }

    func entries(on site: Site) -> [MatrixEntryView] {
        groups.map { group in
            let (stance, participle) =
                switch group.stance {
                case .reported(let stance): (stance.rawValue, site.words.participle(stance))
                case .taken(let stance): (stance.rawValue, site.words.participle(stance))
                }
            return MatrixEntryView(
                stance: stance, participle: participle,
                speakers: group.isUnnamed
                    ? site.words[.unnamedSpeaker]
                    : site.words.list(group.speakers.map { site.archive[$0].name.value }, atMost: 3),
                wording: group.wording.map { WordingView($0, site.words) },
                drifts: site.drifts(of: group.citations, amongSpeakers: group.speakers.count),
                address: address(of: group, on: site))
        }
    }

    /// The first of the words; the article where its page does not show them, or nobody knows which they are.
    private func address(of group: Group, on site: Site) -> Address {
        if let first = group.citations.first {
            return site.routes.address(
                Routes.article(article.id),
                fragment: ArticleAnchors.claim(site.archive[first.anchor.claim].id, ordinal: first.anchor.ordinal))
        }
        if let place = group.position.flatMap({ site.archive.quotes[.position($0)] }) { return site.address(of: place) }
        return site.routes.address(Routes.article(article.id))
    }
}
