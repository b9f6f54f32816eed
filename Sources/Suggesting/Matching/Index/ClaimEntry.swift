/// A claim's file as the search knows it.
package struct ClaimEntry: Sendable, Hashable {
    /// Relative to `Content/claims/`.
    package let path: String
    package let id: String
    /// The proposition; empty where the file has errors.
    package let text: String
    /// The id of a rating; empty without a verdict.
    package let verdict: String
    package let isDraft: Bool
    package let isWithdrawn: Bool

    package init(path: String, id: String, text: String, verdict: String = "", isDraft: Bool = false, isWithdrawn: Bool = false) {
        self.path = path
        self.id = id
        self.text = text
        self.verdict = verdict
        self.isDraft = isDraft
        self.isWithdrawn = isWithdrawn
    }
}
