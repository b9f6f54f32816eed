internal import ArchiveModel
internal import Diagnostics
package import Hypertext
internal import Markup

/// What is proposed, with the reasons, for people and for programs.
package struct SuggestionListing {
    private let suggestions: ArticleSuggestions
    private let labels: RatingLabels
    private let lineStarts: [Int]

    package init(_ suggestions: ArticleSuggestions, labels: RatingLabels) {
        self.suggestions = suggestions
        self.labels = labels
        let bytes = suggestions.article.file.bytes
        lineStarts = [0] + bytes.indices.filter { bytes[$0] == UInt8(ascii: "\n") }.map { $0 + 1 }
    }

    // MARK: Text

    /// A few lines for each proposal.
    package var text: String {
        var result = ""
        for proposal in suggestions.proposals {
            result += "\(suggestions.article.file.path):\(line(of: proposal)): \(AttributeText.of(proposal))\n"
            result += "    \(excerpt(of: proposal))\n"
            switch proposal {
            case .mention(let mention):
                result += "    rule: \(mention.rule)\n"
                if !mention.actor.isKnown { result += "    new actor: \(mention.actor.name), \(mention.actor.nature.rawValue)\n" }
            case .claim(let claim):
                result += "    rule: \(claim.statement.rules.joined(separator: "; "))\n"
                for speaker in claim.statement.speakers where !speaker.isKnown {
                    result += "    new actor: \(speaker.name), \(speaker.nature.rawValue)\n"
                }
                if claim.statement.speakers.isEmpty { result += "    speaker: the article itself\n" }
                if let confidence = claim.statement.confidence { result += "    confidence stated: \(confidence)\n" }
                for match in claim.candidates { result += "    checked before? \(line(of: match))\n" }
            }
        }
        for note in suggestions.notes { result += "note: \(note)\n" }
        return result
    }

    private func line(of match: ClaimMatch) -> String {
        let words = match.words.isEmpty ? "" : "; shared: " + match.words.joined(separator: ", ")
        return
            "\(match.claim.id) (\(match.share) %, \(labels.label(of: match.claim.verdict))\(match.isOpposite ? ", perhaps the opposite" : "")): \(match.claim.text)\(words)"
    }

    private func excerpt(of proposal: Suggestions.Proposal) -> String {
        let body = suggestions.article.body
        let start = body.blocks[proposal.block].text.range.lowerBound
        return "“"
            + body.text[ByteRange(start + proposal.range.lowerBound, start + proposal.range.upperBound)].replacing(
                "\n", with: " ") + "”"
    }

    /// The line of the file on which the block begins that holds it, from 1.
    private func line(of proposal: Suggestions.Proposal) -> Int {
        let offset = suggestions.article.body.blocks[proposal.block].source.range.lowerBound
        var (low, high) = (0, lineStarts.count)
        while low < high {
            let middle = (low + high) / 2
            if lineStarts[middle] <= offset { low = middle + 1 } else { high = middle }
        }
        return low
    }

    // MARK: JSON

    /// One object: the article's path, `proposals`, `stubs`, `notes` and the `difference`.
    package var json: JSONValue {
        var object = JSONObject()
        object.add("article", suggestions.article.file.path)
        object.add("proposals", .array(suggestions.proposals.map(json)))
        object.add(
            "stubs",
            .array(
                suggestions.stubs.map { .object([.init("file", .text("Content/" + $0.path)), .init("text", .text($0.text))]) }))
        object.add("notes", list: suggestions.notes)
        object.add("difference", suggestions.difference)
        return object.value
    }

    private func json(_ proposal: Suggestions.Proposal) -> JSONValue {
        var object = JSONObject()
        let start = suggestions.article.body.blocks[proposal.block].text.range.lowerBound
        let text = suggestions.article.body.text
        let range = start + proposal.range.lowerBound..<start + proposal.range.upperBound
        switch proposal {
        case .mention(let mention):
            object.add("type", "mention")
            object.add("actor", mention.actor.id)
            object.add("isNew", .bool(!mention.actor.isKnown))
            object.add("rules", list: [mention.rule])
        case .claim(let claim):
            object.add("type", "claim")
            object.add("claims", list: claim.claimIDs)
            object.add("isNew", .bool(!claim.isKnown))
            object.add("proposition", claim.statement.proposition)
            object.add("by", list: claim.statement.speakers.map(\.id))
            object.add("stance", claim.statement.stance.rawValue)
            object.add("as", claim.statement.wording?.word)
            object.add("confidence", claim.statement.confidence)
            object.add("rules", list: claim.statement.rules)
            object.add("candidates", list: claim.candidates.map { ClaimMatchListing.json($0, labels: labels) })
        }
        object.add("line", .integer(line(of: proposal)))
        object.add("exact", text[ByteRange(range)])
        object.add("start", .integer(text.codePoints(in: 0..<range.lowerBound)))
        object.add("end", .integer(text.codePoints(in: 0..<range.upperBound)))
        object.add("attributes", AttributeText.of(proposal))
        return object.value
    }
}
