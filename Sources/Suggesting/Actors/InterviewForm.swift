internal import ArchiveModel

/// Tells an interview by its form: blocks that only ask, and answers in the first person behind them.
enum InterviewForm {
    /// Whether a block is questions alone.
    static func isQuestion(_ block: BlockText) -> Bool {
        !block.sentences.isEmpty && block.tokens.last?.text == "?" && block.tokens.count < 60
    }

    /// Whether somebody speaks of themselves in it, outside quotation marks.
    static func isFirstPerson(_ block: BlockText) -> Bool {
        block.tokens.indices.contains { index in
            !block.isQuoted[index]
                && ["i", "we", "i'm", "i've", "we've", "we're", "my", "our", "us", "me"].contains(block.plain(index))
                && block.tokens[index].text != "US"
        }
    }

    /// The person who was named before the first question; nobody where it is no interview.
    static func guest(of blocks: [BlockText], names: ActorNames) -> Speaker? {
        let questions = blocks.indices.filter { isQuestion(blocks[$0]) }
        guard questions.count > 1, let first = questions.first, first > 0,
            questions.count(where: { $0 + 1 < blocks.count && isFirstPerson(blocks[$0 + 1]) }) > 0
        else { return nil }
        for block in blocks[..<first] {
            if let match = names.matches(in: block.tokens, 0..<block.tokens.count).first(where: {
                $0.isWhole && $0.speaker.nature == .person
            }) {
                return match.speaker
            }
        }
        return nil
    }
}
