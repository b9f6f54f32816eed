internal import ArchiveModel

/// Makes of a clause a sentence that stands by itself: the words of a stub's `claim`.
enum Proposition {
    /// - Parameters:
    ///   - lead: the subject that the clause lacks.
    ///   - subject: whom a pronoun at its start stands for.
    ///   - speaker: who says it, for pronouns that begin it.
    static func text(
        _ range: Range<Int>, block: BlockText, lead: String?, speaker: Speaker?, subject: String?, rules: LanguageRules
    ) -> String {
        var words = block.words(range)
        if let first = words.first, let last = words.last, range.count > 2,
            ["“\u{201D}", "\"\"", "‘’"].contains(String([first, last])),
            !words.dropFirst().dropLast().contains(where: { $0 == first || $0 == last })
        {
            words = String(words.dropFirst().dropLast())
        }
        if let subject, let pronoun = block.tokens[range].first, let end = words.firstIndex(of: " "),
            rules.pronouns[pronoun.plain] != nil
        {
            words = subject + words[end...]
        } else if let lead {
            var lead = lead
            if let comma = lead.lastIndex(of: ","), lead[comma...].count > 1 { lead = String(lead[lead.index(after: comma)...]) }
            words = lead.trimmed + " " + words
        } else if let pronoun = block.tokens[range].first?.plain, pronoun == "i", let speaker, speaker.nature == .person,
            words.hasPrefix("I ")
        {
            words = speaker.name + ": " + words
        }
        words = words.trimmed
        while let last = words.last, [".", ",", ";", ":", "…"].contains(last), !words.hasSuffix("U.S.") { words.removeLast() }
        let collapsed = words.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        guard let first = collapsed.first, first.isLowercase else { return collapsed }
        return first.uppercased() + collapsed.dropFirst()
    }
}

extension String {
    var trimmed: String {
        var view = self[...]
        while let first = view.first, first.isWhitespace { view.removeFirst() }
        while let last = view.last, last.isWhitespace { view.removeLast() }
        return String(view)
    }
}
