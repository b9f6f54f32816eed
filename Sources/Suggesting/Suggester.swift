internal import ArchiveModel
package import Markup

/// Proposes the annotations of an article; it reads and decides nothing else.
package struct Suggester {
    /// What is proposed.
    package struct Scope: Sendable {
        /// How many claims at most that each statement may be.
        package var candidates = 3
        /// Whether every mention of an actor is proposed, and not the first alone.
        package var allMentions = false
        /// How many statements at most; the weightiest are taken.
        package var limit = 400
        /// How many bytes of the article's text are looked at.
        package var maximumText = Suggester.maximumText

        package init() {}
    }

    /// The archive as far as proposals need it.
    package struct Surroundings: Sendable {
        package var actors: [KnownActor]
        /// Ids of claims and actors that a stub cannot have.
        package var takenClaims: Set<String>
        package var takenActors: Set<String>
        package var articleID: String
        package var isTranscript: Bool
        /// The site's, a BCP 47 tag, by which letters of ids are written.
        package var language: String

        package init(
            actors: [KnownActor], takenClaims: Set<String>, takenActors: Set<String>, articleID: String, isTranscript: Bool,
            language: String
        ) {
            self.language = language
            self.actors = actors
            self.takenClaims = takenClaims
            self.takenActors = takenActors
            self.articleID = articleID
            self.isTranscript = isTranscript
        }
    }

    private let rules: LanguageRules
    private let scope: Scope
    private let surroundings: Surroundings
    private let names: ActorNames

    package init(rules: LanguageRules, scope: Scope, surroundings: Surroundings) {
        self.rules = rules
        self.scope = scope
        self.surroundings = surroundings
        names = ActorNames(surroundings.actors, abbreviations: rules.abbreviations)
    }

    /// How many bytes of an article's text are looked at by default: more than a book.
    package static let maximumText = 1_000_000
    /// How many bytes of one paragraph.
    private static let maximumBlock = 20_000

    /// - Parameters:
    ///   - body: the article's, as it was read.
    ///   - matches: the claims nearest to a text, with the words around it and how many.
    /// - Throws: what `matches` throws.
    package func suggestions(
        for body: Body, matches: (_ text: String, _ context: String, _ limit: Int) throws -> [ClaimMatch]
    ) rethrows -> Suggestions {
        var notes: [String] = []
        let blocks = blocks(of: body, &notes)
        var resolution = SpeakerResolution(
            rules: rules, actors: surroundings.actors, takenIDs: surroundings.takenActors, articleID: surroundings.articleID,
            language: surroundings.language)
        for block in blocks { resolution.introduce(block) }
        let isTranscript = surroundings.isTranscript || SpeakerResolution.isTranscript(blocks)
        var finder = StatementFinder(
            rules: rules, speakers: resolution, isTranscript: isTranscript,
            guest: isTranscript ? nil : InterviewForm.guest(of: blocks, names: resolution.names))
        for block in blocks { finder.read(block) }
        let annotated = AnnotatedWords(body)
        var taken = surroundings.takenClaims
        var claims: [ClaimProposal] = []
        for statement in weightiest(finder.statements) where !annotated.overlaps(statement.block, statement.range) {
            // What the archive knows already weighs more; what weighs too little is not looked up.
            guard statement.weight >= (statement.speakers.isEmpty ? -2 : -1) else { continue }
            let found = try matches(statement.proposition, otherNames(statement), max(scope.candidates, 3)).filter {
                $0.share >= 30 && $0.words.count > 1
            }
            let same = found.filter { $0.isSame && !$0.claim.isWithdrawn }
            let near = found.contains { $0.share >= 50 && $0.words.count > 2 }
            guard statement.weight >= 0 || near && statement.weight >= -2 else { continue }
            var proposed = statement
            if !found.isEmpty, near { proposed.rules.append("a claim of the archive in other words") }
            let ids = Self.ids(of: same)
            let stub =
                ids.isEmpty
                ? [
                    StubIdentifier.unique(
                        StubIdentifier.id(
                            for: statement.proposition, kind: .claim, language: surroundings.language, rules: rules),
                        among: &taken)
                ] : []
            claims.append(
                ClaimProposal(
                    statement: proposed, claimIDs: ids + stub, isKnown: !ids.isEmpty,
                    candidates: Array(found.prefix(scope.candidates))))
        }
        if claims.count > scope.limit {
            notes.append("\(claims.count - scope.limit) weaker statements were left out; --limit says how many are proposed")
            let order = claims.indices.sorted { (claims[$1].statement.weight, $0) < (claims[$0].statement.weight, $1) }
            let kept = Set(order.prefix(scope.limit))
            claims = claims.indices.filter(kept.contains).map { claims[$0] }
        }
        let mentions = MentionFinder(
            rules: rules, speakers: finder.speakers, allMentions: scope.allMentions,
            quoted: Set(claims.flatMap(\.statement.speakers).filter { !$0.isKnown }.map(\.id))
        ).mentions(in: blocks, annotated: annotated)
        let all = claims.map(Suggestions.Proposal.claim) + mentions.map(Suggestions.Proposal.mention)
        return Suggestions(proposals: SpanNesting.nested(all), notes: notes)
    }

    /// Four times the number that is proposed at most, so that no more are looked up.
    private func weightiest(_ statements: [Statement]) -> [Statement] {
        let most = scope.limit > Int.max / 4 ? Int.max : scope.limit * 4
        guard statements.count > most else { return statements }
        let order = statements.indices.sorted { (statements[$1].weight, $0) < (statements[$0].weight, $1) }
        return order.prefix(most).sorted().map { statements[$0] }
    }

    /// The nearest of those that are the same, and those that are as good as contained: one span, several claims.
    private static func ids(of same: [ClaimMatch]) -> [String] {
        same.enumerated().filter { $0.offset == 0 || $0.element.share >= 80 }.prefix(3).map(\.element.claim.id)
    }

    /// The blocks that are prose: no headings, no code, no rows of tables.
    private func blocks(of body: Body, _ notes: inout [String]) -> [BlockText] {
        var result: [BlockText] = []
        var total = 0
        for (index, block) in body.blocks.enumerated() where block.kind == .paragraph {
            total += block.text.count
            guard total <= scope.maximumText else {
                notes.append("only the first \(scope.maximumText / 1000) kB of the article were looked at")
                break
            }
            let text = body.text[ByteRange(block.text.range.lowerBound, end(of: block, in: body))]
            if isTable(text) { continue }
            result.append(BlockText(index: index, text: text, rules: rules))
        }
        return result
    }

    /// Where a block ends, or where it gets too long: at a space.
    private func end(of block: Block, in body: Body) -> Int {
        let range = block.text.range
        guard range.count > Self.maximumBlock else { return range.upperBound }
        let limit = range.lowerBound + Self.maximumBlock
        return body.text.bytes[range.lowerBound..<limit].lastIndex(of: UInt8(ascii: " ")) ?? range.lowerBound
    }

    /// Whether a paragraph is a table in the form that many tools write and CommonMark does not know.
    private func isTable(_ text: String) -> Bool {
        text.utf8.count { $0 == UInt8(ascii: "|") } > 2 || text.hasPrefix("|")
    }

    /// The names of those whom a statement means by other names.
    private func otherNames(_ statement: Statement) -> String {
        var result = ""
        let tokens = Tokenizer.tokens(of: statement.proposition, abbreviations: rules.abbreviations)
        for match in names.matches(in: tokens, 0..<tokens.count) where !statement.proposition.contains(match.speaker.name) {
            result += " " + match.speaker.name
        }
        return result
    }
}
