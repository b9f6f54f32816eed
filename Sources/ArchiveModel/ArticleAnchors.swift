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

    private static func numbered(_ anchor: String, _ ordinal: Int) -> String {
        ordinal > 1 ? anchor + "--" + String(ordinal) : anchor
    }
}
