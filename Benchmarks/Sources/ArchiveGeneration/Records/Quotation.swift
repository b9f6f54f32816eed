/// A quotation as editors give it.
enum Quotation {
    /// Words of a passage: the whole of it or a good part, here and there with words left out.
    ///
    /// The number that a passage ends in makes it the only one of its article, so the words always reach to the end.
    static func drawn(from passage: String, _ random: inout SplitMix64) -> String {
        let words = passage.split(separator: " ")
        switch random.below(10) {
        case 0..<6: return passage
        case 6..<9: return words.dropFirst(random.between(2, 5)).joined(separator: " ")
        default: return words.prefix(6).joined(separator: " ") + " […] " + words.suffix(5).joined(separator: " ")
        }
    }
}
