/// A claim that may say the same as a text.
package struct ClaimMatch: Sendable, Hashable {
    package let claim: ClaimEntry
    /// By BM25 (Robertson and Zaragoza, The Probabilistic Relevance Framework, 2009), in hundredths.
    package let score: Int
    /// How much of the claim stands in the text, in per cent: its words, weighed by how rare they are in the archive.
    package let share: Int
    /// How much of the text stands in the claim, likewise.
    package let coverage: Int
    /// The words of the text that the claim has too, in their order.
    package let words: [String]
    /// Whether one of both says that something is not so, and the other does not.
    package let isOpposite: Bool

    /// Whether it is near enough to be taken for the same claim.
    package var isSame: Bool { !isOpposite && words.count > 2 && share >= 60 && share + coverage >= 95 }
}
