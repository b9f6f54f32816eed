import ArchiveModel
import Hypertext
import Markup

extension Site {
    /// One annotation (W3C Web Annotation Data Model, 2017): what is said of the words, and where they stand.
    func webAnnotation(_ annotation: PublishedAnnotation) -> JSONValue {
        let rating: Rating? =
            if case .claim(let anchor) = annotation.subject { verdict(of: archive[anchor.claim]) } else { nil }
        let motivation =
            switch annotation.subject {
            case .actor: "identifying"
            case .claim: rating == nil ? "linking" : "assessing"
            }
        var bodies: [JSONValue] = []
        switch annotation.subject {
        case .claim(let anchor):
            let claim = archive[anchor.claim]
            bodies.append(textualBody(of: claim, rating: rating))
            bodies.append(textualBody(reportedBy: annotation))
            bodies.append(linkingBody(Routes.claim(claim.id)))
            bodies += statementTags(of: annotation).map { textualBody($0, language: "zxx", purpose: "tagging") }
        case .actor(let actor, _):
            bodies.append(textualBody(of: archive[actor]))
            bodies.append(linkingBody(Routes.actor(archive[actor].id)))
        }
        if let note = annotation.annotation.note?.value {
            bodies.append(textualBody(note, language: annotation.article.header.language, purpose: "commenting"))
        }
        return .object([
            .init("id", .text(address(of: annotation).text)), .init("type", .text("Annotation")),
            .init("motivation", .text(motivation)), .init("body", .array(bodies)),
            .init("target", .array(targets(of: annotation))),
        ])
    }

    /// Nothing for a claim that is not rated or was withdrawn.
    func verdict(of claim: Claim) -> Rating? { claim.isWithdrawn ? nil : claim.verdict?.value }

    // MARK: Bodies

    private func textualBody(of claim: Claim, rating: Rating?) -> JSONValue {
        var text = claim.isWithdrawn ? claim.header.withdrawn?.note ?? "" : claim.claim.value
        if let rating { text += "\n" + rating.label + (claim.summary.map { ": " + $0.value } ?? "") }
        return textualBody(text, language: claim.header.language, purpose: rating == nil ? "describing" : "assessing")
    }

    private func textualBody(of actor: Actor) -> JSONValue {
        let text = actor.isWithdrawn ? actor.header.withdrawn?.note ?? "" : actor.name.value
        return textualBody(text, language: actor.header.language, purpose: "identifying")
    }

    /// Who says it and how: without it, words that deny a claim would look like words that make it.
    private func textualBody(reportedBy annotation: PublishedAnnotation) -> JSONValue {
        textualBody(reportedStatement(of: annotation), language: words.language, purpose: "describing")
    }

    /// «Denied by Ada Quill, as likely (55–80 %).»
    func reportedStatement(of annotation: PublishedAnnotation) -> String {
        let written = annotation.annotation
        return words.report(
            of: written.stance, by: annotation.linked.speakers.map { archive[$0].displayTitle }, isUnnamed: !written.by.isEmpty,
            wording: written.wording?.value)
    }

    /// The same for programs: `stance:`, then for each speaker `by:` with the id, and where there are any `as:`, `at:` and
    /// `name:`, with the words that the article's file has.
    func statementTags(of annotation: PublishedAnnotation) -> [String] {
        let written = annotation.annotation
        var tags = ["stance:" + written.stance.rawValue]
        tags += annotation.linked.speakers.map { "by:" + archive[$0].id }
        if let wording = written.wording?.value { tags.append("as:" + wording.word) }
        if let at = written.at?.value { tags.append("at:" + at.text) }
        if let name = written.name?.value { tags.append("name:" + name) }
        return tags
    }

    /// - Parameter language: BCP 47; `zxx` for what is in none.
    private func textualBody(_ text: String, language: String, purpose: String) -> JSONValue {
        .object([
            .init("type", .text("TextualBody")), .init("value", .text(text)), .init("format", .text("text/plain")),
            .init("language", .text(language)), .init("purpose", .text(purpose)),
        ])
    }

    private func linkingBody(_ route: Route) -> JSONValue {
        .object([
            .init("type", .text("SpecificResource")), .init("source", .text(routes.absolute(route).text)),
            .init("purpose", .text("linking")),
        ])
    }

    // MARK: Targets

    /// The words in the archived text, and in the original where the text is its own words.
    private func targets(of annotation: PublishedAnnotation) -> [JSONValue] {
        let article = annotation.article
        let quote = JSONValue.object([
            .init("type", .text("TextQuoteSelector")), .init("exact", .text(annotation.exact)),
            .init("prefix", .text(annotation.prefix)), .init("suffix", .text(annotation.suffix)),
        ])
        var selectors = [quote]
        if let position = annotation.position {
            selectors.append(
                .object([
                    .init("type", .text("TextPositionSelector")), .init("start", .integer(Int(position.start))),
                    .init("end", .integer(Int(position.end))),
                ]))
        }
        let source =
            article.publishesText && archive.settings.writes(.annotations)
            ? Routes.articleText(article.id) : Routes.article(article.id)
        var targets: [JSONValue] = [
            .object([
                .init("type", .text("SpecificResource")), .init("source", .text(routes.absolute(source).text)),
                .init("selector", .array(selectors)),
            ])
        ]
        if let url = article.url?.value, article.text.isVerbatim {
            var original: [JSONValue.Member] = [
                .init("type", .text("SpecificResource")), .init("source", .text(url.text)),
                .init("selector", .array([quote])),
            ]
            if let state = state(of: article) { original.append(.init("state", state)) }
            targets.append(.object(original))
        }
        return targets
    }

    /// Which version of the original is meant: `TimeState` (4.3.1); a day is an interval, for no time of it is known.
    private func state(of article: Article) -> JSONValue? {
        guard article.archived != nil || article.accessed != nil else { return nil }
        var members: [JSONValue.Member] = [.init("type", .text("TimeState"))]
        if let day = article.accessed?.value.text {
            members.append(.init("sourceDateStart", .text(day + "T00:00:00Z")))
            members.append(.init("sourceDateEnd", .text(day + "T23:59:59Z")))
        }
        if let archived = article.archived?.value { members.append(.init("cached", .text(archived.text))) }
        return .object(members)
    }
}
