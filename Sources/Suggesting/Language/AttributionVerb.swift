/// What a verb of saying, finding or holding tells of how its subject stands to what follows.
package struct AttributionVerb: Sendable, Hashable {
    /// How sure the speaker says to be by the verb alone.
    package enum Force: Sendable, Hashable {
        /// As something that is so: said, found, concluded.
        case flat
        /// As something held or put forward: believes, alleges, suggests.
        case reserved
        /// Denied: what follows is what the speaker says is not so.
        case denied
        /// Doubted.
        case questioned
    }

    /// Which form it is.
    package enum Form: Sendable, Hashable {
        case base, present, past, gerund, participle
    }

    package let lemma: String
    package let force: Force
    /// Whether it is a verb of saying, whose subject may follow it.
    package let isSpeech: Bool
    /// Whether only a clause or a quotation after it makes it one: found that…, but not found the keys.
    package let needsClause: Bool
    /// Whether the form is a noun as often as a verb: report, claims.
    package let mayBeNoun: Bool
    package let form: Form
}
