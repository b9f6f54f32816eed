/// How a speaker relates to a claim where an article reports it: the values of an annotation's `stance=`.
package enum Stance: String, Sendable, Hashable, CaseIterable {
    /// The default.
    case asserts
    case denies
    case questions
    case mentions
}
