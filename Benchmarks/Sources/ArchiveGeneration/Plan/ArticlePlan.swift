/// What is settled of an article before any record is written.
package struct ArticlePlan: Sendable {
    package let day: Day
    package let text: TextKind
    package let kind: ArticleKind
    package let id: String
    package let title: String
    /// The article that this one reprints or rests on: always an earlier one, so there are no cycles.
    package let origin: Int?
    package let slots: [Slot]

    init(number: Int, size: ArchiveSize, slots: [Slot]) {
        var random = SplitMix64(seed: size.seed, stream: .calendar, index: number)
        day = Day.first + (number * (Day.span - 20) / size.articles + random.below(20))
        let draw = random.below(100)
        text = draw < 70 ? .full : draw < 80 ? .excerpt : draw < 95 ? .digest : .translation
        kind = random.pick(ArticleKind.usual)
        origin = number > 0 && random.chance(15) ? max(0, number - 1 - random.below(200)) : nil
        let place = random.pick(Lexicon.places)
        let matter = random.pick(Lexicon.matters)
        switch random.below(3) {
        case 0: title = "\(place): \(random.pick(Lexicon.subjects)) \(random.pick(Lexicon.predicates)) \(matter)"
        case 1: title = "What is known about \(matter) in \(place)"
        default: title = "\(Sentence.capitalized(random.pick(Lexicon.subjects))) and \(matter)"
        }
        id = Slug.make("\(place) \(matter)", number: number)
        self.slots = slots
    }
}

/// What an article's body is.
package enum TextKind: String, Sendable {
    case full, excerpt, digest, translation

    /// Whether only the words inside quotation marks are the original's.
    package var quotesOriginalInMarks: Bool { self == .digest || self == .translation }
}

/// The kinds of articles of the content format.
package enum ArticleKind: String, Sendable {
    case news, report, statement, transcript, post, broadcast

    /// Whether an annotation may give a time within it.
    package var hasTimes: Bool { self == .broadcast || self == .transcript }

    static let usual: [ArticleKind] = [
        .news, .news, .news, .news, .news, .news, .report, .report, .statement, .transcript, .post, .broadcast,
    ]
}
