package import Hypertext

/// Claims that were found for a text, for people and for programs.
package enum ClaimMatchListing {
    /// Three lines for each, the best first.
    package static func text(_ matches: [ClaimMatch], labels: RatingLabels) -> String {
        matches.map { match in
            let isNoted = [
                (match.claim.isWithdrawn, "withdrawn"), (match.claim.isDraft, "draft"),
                (match.isOpposite, "perhaps the opposite"),
            ]
            let state = ([labels.label(of: match.claim.verdict)] + isNoted.filter(\.0).map(\.1)).joined(separator: ", ")
            return
                "\(decimal(match.score))  \(match.claim.id)  (\(state))\n    \(match.claim.text)\n    \(match.share) % of the claim; shared: \(match.words.joined(separator: ", "))"
        }.joined(separator: "\n")
    }

    package static func json(_ match: ClaimMatch, labels: RatingLabels) -> JSONValue {
        var object = JSONObject()
        object.add("claim", match.claim.id)
        object.add("text", match.claim.text)
        object.add("file", "Content/claims/" + match.claim.path)
        object.add("verdict", match.claim.verdict.isEmpty ? nil : match.claim.verdict)
        object.add("label", match.claim.verdict.isEmpty ? nil : labels.label(of: match.claim.verdict))
        object.add("score", decimal(match.score))
        object.add("share", .integer(match.share))
        object.add("coverage", .integer(match.coverage))
        object.add("words", .array(match.words.map(JSONValue.text)))
        object.add("isSame", .bool(match.isSame))
        object.add("isOpposite", .bool(match.isOpposite))
        object.add("isDraft", .bool(match.claim.isDraft))
        object.add("isWithdrawn", .bool(match.claim.isWithdrawn))
        return object.value
    }

    private static func decimal(_ hundredths: Int) -> String {
        "\(hundredths / 100)." + (hundredths % 100 < 10 ? "0" : "") + "\(hundredths % 100)"
    }
}
