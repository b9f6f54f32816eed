import ArchiveModel
import Hypertext
import Markup
import Mustache

/// Two articles on one claim side by side: their words, who they have say it and how surely, and whether they tell of dissent.
struct ComparisonView: View {
    let sides: [ComparisonSideView]

    static let shape = Shape<ComparisonView>(
        "comparison",
        [.list("sides", of: ComparisonSideView.self, doc: "Two, the older article first.") { $0.sides }])
}

/// One of the articles.
struct ComparisonSideView: View {
    let article: ArticleSummaryView
    let textWords: String
    let passage: HTML
    let address: Address
    let citations: [CitationView]
    let lacksDissent: Bool

    static let shape = Shape<ComparisonSideView>(
        "comparisonSide",
        [
            .view("article", of: ArticleSummaryView.self) { $0.article },
            .text("textWords", doc: "What the archive holds of it: «full text», «digest».") { $0.textWords },
            .html(
                "passage",
                doc: "The first of its words on the claim; those marked that the other has not, where both are original."
            ) { $0.passage },
            .address("address", doc: "The words' place in the article.") { $0.address },
            .list("citations", of: CitationView.self, doc: "Each stance and wording of the article once, with its speakers.") {
                $0.citations
            },
            .flag("lacksDissent", doc: "The other article tells who denies or questions it; this one, in full here, does not.") {
                $0.lacksDissent
            },
        ])
}

extension Site {
    /// The first two articles of a claim's page that differ in stance or wording, else the first two; nothing where fewer than
    /// two of one language carry it.
    func comparison(of claim: Handle<Claim>) -> ComparisonView? {
        let groups = archive.backReferences.citations[claim].prefix(pageSize).chunked { $0.article == $1.article }
        guard let pair = Self.pair(among: groups, in: archive) else { return nil }
        let passages = [pair.0, pair.1].map { group in
            let first = group[group.startIndex]
            let body = archive[first.article].body
            return body.text[body.annotations[Int(first.annotation)].text]
        }
        // Of a digest or a translation the words are the editors'.
        let areOriginal = [pair.0, pair.1].allSatisfy { archive[$0[$0.startIndex].article].text.isVerbatim }
        let shown: [HTML]
        if areOriginal {
            let difference = WordDifference(passages[0], passages[1])
            shown = [difference.left, difference.right]
        } else {
            shown = passages.map(HTML.init(text:))
        }
        let dissents = [pair.0, pair.1].map { group in group.contains { reportsDissent($0) } }
        return ComparisonView(sides: [
            side(pair.0, shown[0], lacksDissent: dissents[1] && !dissents[0]),
            side(pair.1, shown[1], lacksDissent: dissents[0] && !dissents[1]),
        ])
    }

    private static func pair(
        among groups: [ArraySlice<Citation>], in archive: Archive
    ) -> (ArraySlice<Citation>, ArraySlice<Citation>)? {
        guard let first = groups.first else { return nil }
        func article(_ group: ArraySlice<Citation>) -> Article { archive[group[group.startIndex].article] }
        func annotation(_ group: ArraySlice<Citation>) -> Annotation {
            article(group).body.annotations[Int(group[group.startIndex].annotation)]
        }
        let others = groups.dropFirst().filter { article($0).header.language == article(first).header.language }
        let differing = others.first {
            annotation($0).stance != annotation(first).stance
                || annotation($0).wording?.value != annotation(first).wording?.value
        }
        return (differing ?? others.first).map { (first, $0) }
    }

    private func reportsDissent(_ citation: Citation) -> Bool {
        switch archive[citation.article].body.annotations[Int(citation.annotation)].stance {
        case .denies, .questions: true
        case .asserts, .mentions: false
        }
    }

    private func side(_ group: ArraySlice<Citation>, _ passage: HTML, lacksDissent: Bool) -> ComparisonSideView {
        let article = group[group.startIndex].article
        var views: [CitationView] = []
        for view in group.map(view) where !views.contains(where: { $0.saysTheSame(as: view) }) { views.append(view) }
        return ComparisonSideView(
            article: summary(of: article), textWords: words.name(archive[article].text), passage: passage,
            address: views.first?.address ?? addresses[article],
            citations: views, lacksDissent: lacksDissent && archive[article].text == .full)
    }
}

extension CitationView {
    /// Whether somebody takes the same stance in the same degree of certainty.
    fileprivate func saysTheSame(as other: CitationView) -> Bool {
        stance == other.stance && wording?.written == other.wording?.written && isUnnamed == other.isUnnamed
            && speakers.map(\.address.text) == other.speakers.map(\.address.text)
    }
}
