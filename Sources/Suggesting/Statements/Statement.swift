package import Markup

/// Words of an article that may be annotated as a claim.
package struct Statement: Sendable, Hashable {
    /// The index of the block.
    package let block: Int
    /// Bytes of the block's text.
    package var range: Range<Int>
    /// Token indices of the block.
    var tokens: Range<Int>
    /// Who says it; none at all is the article's own voice.
    package var speakers: [Speaker]
    package var stance: Stance
    /// As the source is reported; nothing where a word leaves it open.
    package var wording: Wording?
    /// `high`, `moderate` or `low`, as the source states it.
    package var confidence: String?
    /// The rules that found it, in order.
    package var rules: [String]
    /// How much speaks for its being a claim that can be checked.
    package var weight: Int
    /// Whether it is a relative clause whose subject stands before it.
    var isGapped: Bool
    /// The proposition as a sentence of its own.
    package var proposition: String
    /// What the words of the proposition do not say by themselves, for comparing it with claims.
    package var context: String
}
