/// A candidate that has found the words it belongs to.
struct AnnotatedSpan {
    /// The index of the candidate.
    let candidate: Int
    /// The offset of the opening bracket in the marked source.
    let start: Int
    /// Nothing where the attributes have errors.
    let meaning: Annotation?
}
