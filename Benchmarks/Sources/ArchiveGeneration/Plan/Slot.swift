/// One annotation of a claim in an article.
package struct Slot: Sendable {
    /// The claim, as its number in the archive.
    package let claim: Int
    /// Another claim of the same words.
    package let second: Int?
    /// Who says it, none to two actors; none is the article's own voice.
    package let speakers: [Int]
    package let stance: Stance
    package let wording: Wording?
    /// Whether the next slot's words stand inside these.
    package let holdsNext: Bool
    package let hasNote: Bool
}
