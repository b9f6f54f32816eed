internal import Markup

/// The addresses that annotations have within their article's page.
///
/// Ids of templates begin with `_`, which neither these nor heading ids can: they never meet.
package enum ArticleAnchors {
    /// `claim-<id>`, then `claim-<id>--2`: the ordinal counts the spans of that claim in the article.
    package static func claim(_ id: String, ordinal: Int) -> String { numbered("claim-" + id, ordinal) }

    /// `actor-<id>`, then `actor-<id>--2`.
    package static func actor(_ id: String, ordinal: Int) -> String { numbered("actor-" + id, ordinal) }

    /// `note-<name>`, from the annotation's own `id=`.
    package static func note(_ name: String) -> String { "note-" + name }

    /// `_quote-<start>`: where a quote begins that other records take from the article.
    ///
    /// The number is the code point of the canonical text, so that a quote keeps its address when others come and go.
    package static func quote(_ place: QuotePlace) -> String { "_quote-" + String(place.codePoints.start) }

    private static func numbered(_ anchor: String, _ ordinal: Int) -> String {
        ordinal > 1 ? anchor + "--" + String(ordinal) : anchor
    }
}
