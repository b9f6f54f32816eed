/// The SplitMix64 generator of Steele, Lea and Flood (2014), with the few draws that the archive generator needs.
///
/// The standard library does not promise that its `random(in:using:)` gives the same values in the next release, and an
/// archive must be the same bytes for the same seed; so the draws are made here.
package struct SplitMix64: Sendable {
    private var state: UInt64

    package init(seed: UInt64) {
        state = seed
    }

    /// A generator of its own for one part of one record, so that any record can be made alone and in any order.
    package init(seed: UInt64, stream: Stream, index: Int, part: Int = 0) {
        var mixer = SplitMix64(seed: seed ^ (UInt64(stream.rawValue) &* 0xD1B5_4A32_D192_ED03))
        let first = mixer.next() ^ (UInt64(truncatingIfNeeded: index) &* 0x9E37_79B9_7F4A_7C15)
        var second = SplitMix64(seed: first)
        state = second.next() ^ (UInt64(truncatingIfNeeded: part) &* 0xA24B_AED4_963E_E407)
    }

    package mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }

    /// A number from 0 up to, not including, `bound`; 0 where `bound` is 1 or less.
    package mutating func below(_ bound: Int) -> Int {
        guard bound > 1 else { return 0 }
        return Int(next().multipliedFullWidth(by: UInt64(bound)).high)
    }

    /// A number in a closed range.
    package mutating func between(_ low: Int, _ high: Int) -> Int {
        low + below(high - low + 1)
    }

    /// True in `percent` of 100 draws.
    package mutating func chance(_ percent: Int) -> Bool {
        below(100) < percent
    }

    /// One of the choices, each as likely as the others. The choices must not be empty.
    package mutating func pick<Choice>(_ choices: [Choice]) -> Choice {
        choices[below(choices.count)]
    }

    /// A number from 0 up to, not including, 2⁵³, as a fraction of 2⁵³.
    package mutating func fraction() -> Double {
        Double(next() >> 11) / 9_007_199_254_740_992
    }
}
