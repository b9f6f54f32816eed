package import Hypertext
package import Markup

/// What an actor holds of a claim, in the actor's own degree of certainty, which is never our verdict.
package final class Position: Sendable {
    package enum Stance: String, Sendable, CaseIterable {
        case asserts, denies, questions, retracts
    }

    /// How good the actor says the basis is.
    package enum Confidence: String, Sendable, CaseIterable {
        case low, moderate, high
    }

    /// Where the position stands in the file.
    package let range: ByteRange
    package let by: Located<Handle<Actor>>
    package let stance: Stance
    package let on: Located<PartialDate>?
    package let confidence: Confidence?
    /// How probable the actor says it is, or stated without any reserve.
    package let wording: Wording?
    /// The article it is reported in (`in`).
    package let article: Located<Handle<Article>>?
    package let url: Located<Address>?
    package let quote: Located<String>?
    package let note: Located<String>?

    package init(
        range: ByteRange, by: Located<Handle<Actor>>, stance: Stance, on: Located<PartialDate>?,
        confidence: Confidence?, wording: Wording?, article: Located<Handle<Article>>?, url: Located<Address>?,
        quote: Located<String>?, note: Located<String>?
    ) {
        self.range = range
        self.by = by
        self.stance = stance
        self.on = on
        self.confidence = confidence
        self.wording = wording
        self.article = article
        self.url = url
        self.quote = quote
        self.note = note
    }
}
