/// What the record around a body says about how the body is to be read.
package struct BodyOptions: Sendable, Hashable {
    /// Where annotations are allowed.
    package enum AnnotationRule: Sendable, Hashable {
        case allowed
        /// With the kind of record for the message, as a noun with its article: “a claim”.
        case forbidden(in: String)
    }

    package var annotations: AnnotationRule
    /// `display: excerpts`: only the leaf blocks that hold an annotation are published.
    package var excerptsOnly: Bool
    /// Whether the record is a broadcast or a transcript, where `at=` makes sense.
    package var timeCodesAllowed: Bool
    /// The ids that the record's page gives to elements of its own, which no heading takes.
    package var idsOfPage: Set<String>

    package init(
        annotations: AnnotationRule, excerptsOnly: Bool = false, timeCodesAllowed: Bool = false,
        idsOfPage: Set<String> = []
    ) {
        self.annotations = annotations
        self.excerptsOnly = excerptsOnly
        self.timeCodesAllowed = timeCodesAllowed
        self.idsOfPage = idsOfPage
    }
}
