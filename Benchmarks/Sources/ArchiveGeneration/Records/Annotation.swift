/// The attributes of an annotation of a claim.
package struct Annotation: Sendable {
    package let slot: Slot
    package let note: String?
    /// `hh:mm:ss`, in what was broadcast.
    package let time: String?
    /// A fixed address of its own.
    package let name: String?
    /// Its place among the article's annotations of claims, from 0.
    package let place: Int
}
