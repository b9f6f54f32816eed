import ArchiveModel
import Diagnostics
import Markup
internal import Mustache

/// The words of the pages that depend on a value, in the site's language; all others stand in the templates.
package final class Words: Sendable {
    package let table: StringTable
    /// Every key that was looked for and is not in the table; empty for a table that is complete.
    let missing: [String]

    private let rule: PluralRule
    private let texts: [Word: Phrase]
    private let counts: [Counted: [PluralCategory: Phrase]]
    /// From January on.
    private let months: [String]

    private let kinds: [RecordKind: String]
    private let kindsPlural: [RecordKind: String]
    private let genres: [Article.Genre: String]
    private let textKinds: [Article.TextKind: String]
    private let natures: [Actor.Nature: String]
    private let naturesPlural: [Actor.Nature: String]
    private let participles: [Stance: String]
    private let positionParticiples: [Position.Stance: String]
    private let verbs: [Position.Stance: String]
    private let stanceHeadings: [Position.Stance: String]
    private let stancesTaken: [Position.Stance: String]
    private let confidences: [Position.Confidence: String]
    private let evidenceHeadings: [Evidence.Stance: String]
    private let evidenceVerbs: [Evidence.Stance: String]
    private let relations: [ClaimRelation.Kind: String]
    private let events: [HistoryEntry.Kind: String]
    private let eventsInTime: [HistoryEntry.Kind: String]
    /// By the word as it is written in files.
    private let likelihoods: [String: String]

    /// By the names of the tables.
    private let tables: [String: String]

    /// - Parameter table: complete; what it lacks is shown as nothing.
    package init(_ table: StringTable) {
        self.table = table
        rule = PluralRule(language: table.language)
        var source = Source(table: table)
        texts = source.phrases(Word.allCases)
        counts = source.counts(Counted.allCases)
        months = (1...12).map { source.text("month." + String($0)) }
        kinds = source.texts("kind.")
        kindsPlural = source.texts("kind.", ".plural")
        genres = source.texts("genre.")
        textKinds = source.texts("text.")
        natures = source.texts("nature.")
        naturesPlural = source.texts("nature.", ".plural")
        participles = source.texts("stance.", ".participle")
        positionParticiples = source.texts("stance.", ".participle")
        verbs = source.texts("stance.", ".verb")
        stanceHeadings = source.texts("stance.", ".heading")
        stancesTaken = source.texts("stance.", ".taken")
        confidences = source.texts("confidence.")
        evidenceHeadings = source.texts("evidence.")
        evidenceVerbs = source.texts("evidence.", ".verb")
        relations = source.texts("relation.")
        events = source.texts("event.")
        eventsInTime = source.texts("timeline.")
        likelihoods = Dictionary(
            Likelihood.words.map { ($0, source.text("likelihood." + $0)) }, uniquingKeysWith: { first, _ in first })
        tables = Dictionary(
            DataCatalog.all.map { ($0.name, source.text("data.table." + $0.name)) }, uniquingKeysWith: { first, _ in first })
        missing = source.missing
    }

    /// BCP 47, of the words.
    var language: String { table.language }

    /// A text without places.
    subscript(word: Word) -> String { texts[word]?.filled() ?? "" }

    /// A text with places.
    func phrase(_ word: Word) -> Phrase { texts[word] ?? Phrase(key: word.rawValue, pieces: [], place: .nowhere) }

    /// «3 claims», «1 claim».
    func count(_ count: Int, _ counted: Counted) -> String {
        let forms = counts[counted]
        return (forms?[rule.category(of: count)] ?? forms?[.other])?.filled(("count", String(count))) ?? String(count)
    }

    /// - Parameter number: from 1.
    func month(_ number: Int) -> String { months[number - 1] }

    func singular(_ kind: RecordKind) -> String { kinds[kind] ?? "" }
    func plural(_ kind: RecordKind) -> String { kindsPlural[kind] ?? "" }
    func genre(_ genre: Article.Genre) -> String { genres[genre] ?? "" }
    /// What a text is, as a column of articles says it.
    func name(_ text: Article.TextKind) -> String { textKinds[text] ?? "" }
    func nature(_ nature: Actor.Nature) -> String { natures[nature] ?? "" }
    func plural(_ nature: Actor.Nature) -> String { naturesPlural[nature] ?? "" }
    /// What a speaker did with a claim, as it stands before «by».
    func participle(_ stance: Stance) -> String { participles[stance] ?? "" }
    func participle(_ stance: Position.Stance) -> String { positionParticiples[stance] ?? "" }
    /// What an actor does with a claim.
    func verb(_ stance: Position.Stance) -> String { verbs[stance] ?? "" }
    func heading(_ stance: Position.Stance) -> String { stanceHeadings[stance] ?? "" }
    /// What a timeline says of a position, as it stands between a date and an actor.
    func taken(_ stance: Position.Stance) -> String { stancesTaken[stance] ?? "" }
    func confidence(_ confidence: Position.Confidence) -> String { confidences[confidence] ?? "" }
    func heading(_ stance: Evidence.Stance) -> String { evidenceHeadings[stance] ?? "" }
    /// What a source does to a claim.
    func verb(_ stance: Evidence.Stance) -> String { evidenceVerbs[stance] ?? "" }
    /// How one claim stands to another, read as «This claim … that one».
    func relation(_ kind: ClaimRelation.Kind) -> String { relations[kind] ?? "" }
    /// What an entry of a history is called.
    func event(_ kind: HistoryEntry.Kind) -> String { events[kind] ?? "" }
    /// The same as it stands after a date; a verdict as that of a claim that was rated before.
    func happened(_ kind: HistoryEntry.Kind) -> String { eventsInTime[kind] ?? "" }
    /// What a row of a table of the open data is.
    func summary(of table: DataTable) -> String { tables[table.name] ?? "" }
    func likelihood(_ likelihood: Likelihood) -> String { likelihoods[likelihood.word] ?? "" }
}

extension Place {
    fileprivate static let nowhere = Place("", at: 0)
}

/// Takes texts out of a table, and notes those that it lacks.
private struct Source {
    let table: StringTable
    private(set) var missing: [String] = []

    init(table: StringTable) { self.table = table }

    mutating func text(_ key: String) -> String {
        guard case .text(let phrase) = table.entries[key] else {
            missing.append(key)
            return ""
        }
        return phrase.filled()
    }

    /// One text for each value of a vocabulary.
    mutating func texts<Value: CaseIterable & RawRepresentable & Hashable>(
        _ prefix: String, _ suffix: String = ""
    ) -> [Value: String] where Value.RawValue == String {
        var texts: [Value: String] = [:]
        for value in Value.allCases { texts[value] = text(prefix + value.rawValue + suffix) }
        return texts
    }

    mutating func phrases(_ words: [Word]) -> [Word: Phrase] {
        var phrases: [Word: Phrase] = [:]
        for word in words {
            if case .text(let phrase) = table.entries[word.rawValue] {
                phrases[word] = phrase
            } else {
                missing.append(word.rawValue)
            }
        }
        return phrases
    }

    mutating func counts(_ counted: [Counted]) -> [Counted: [PluralCategory: Phrase]] {
        var counts: [Counted: [PluralCategory: Phrase]] = [:]
        for counted in counted {
            if case .counted(let forms) = table.entries[counted.rawValue] {
                counts[counted] = forms
            } else {
                missing.append(counted.rawValue)
            }
        }
        return counts
    }
}
