/// What the rules know of a language: words, as data. Another language is another value.
///
/// All words are in small letters with straight apostrophes.
package struct LanguageRules: Sendable {
    /// BCP 47, the language alone.
    package let language: String
    /// Words that their point belongs to.
    package let abbreviations: Set<String>
    /// Capitalised words that begin a sentence and no name.
    package let sentenceOpeners: Set<String>
    /// By form.
    package let attributionVerbs: [String: AttributionVerb]
    /// Verbs, by their lemmas, that only people and bodies do.
    package let animateVerbs: Set<String>
    /// Words before the one who is named as the source: according to.
    package let sourcePhrases: [[String]]
    /// Nouns that a source owns and a clause follows: claim that, finding that.
    package let statementNouns: [String: AttributionVerb.Force]
    package let auxiliaries: Set<String>
    /// Forms of to be, after which a past form is passive.
    package let passiveAuxiliaries: Set<String>
    /// What may stand between subject and verb.
    package let adverbs: Set<String>
    package let determiners: Set<String>
    package let prepositions: Set<String>
    package let conjunctions: Set<String>
    package let relatives: Set<String>
    package let pronouns: [String: PronounKind]
    /// That: what a reported clause begins with.
    package let complementizers: Set<String>
    /// Forms that are verbs and nothing else, auxiliaries included.
    package let finiteVerbs: Set<String>
    /// Things that say what their makers say.
    package let documentNouns: Set<String>
    /// What people are called without their names; plurals apart.
    package let roleNouns: Set<String>
    package let pluralRoleNouns: Set<String>
    /// How nouns of those who do something end, and other nouns that end so.
    package let agentEndings: [String]
    package let thingNouns: Set<String>
    /// Behind a name and no part of it.
    package let honours: Set<String>
    /// In the name of a place.
    package let placeWords: Set<String>
    /// Sentences with these say that nothing was said.
    package let silences: [[String]]
    /// Before a name and no part of it.
    package let titles: Set<String>
    /// In the name of an organisation.
    package let organisationWords: Set<String>
    package let outletWords: Set<String>
    package let stateWords: Set<String>
    /// Capitalised and no name of an actor: days, months, languages.
    package let otherCapitals: Set<String>
    package let timeWords: Set<String>
    /// Words of likelihood (ICD 203), with the value of `as` each stands for; longer ones first.
    package let likelihoods: [(words: [String], value: String)]
    /// Words that leave open whether it is so, without a degree.
    package let hedges: Set<String>
    package let confidenceLevels: [String: String]
    package let confidenceNouns: Set<String>
    package let negations: Set<String>
    /// Verbs that say no with «against»: decided against.
    package let opposing: Set<String>
    package let comparisons: Set<String>
    /// Numbers in words, and what is counted in them.
    package let quantities: Set<String>
    /// Words that say little of what a text is about.
    package let stopWords: Set<String>
    /// Words of the field that mean the same, each with the one that stands for all.
    package let synonyms: [String: String]
    package let clauseBreaks: [[String]]
    /// The stem of a word.
    package let stem: @Sendable (String) -> String

    package enum PronounKind: Sendable, Hashable {
        case person, thing, group, speaker
    }

    /// The rules for a language; nothing where there are none.
    package static func rules(for language: String) -> LanguageRules? {
        let code = language.lowercased().split(separator: "-").first.map(String.init) ?? ""
        return code == "en" ? .english : nil
    }
}
