/// How probable something was said to be, in the words of ICD 203 (Intelligence Community Directive 203, 2015, D.6.e.2.a).
///
/// Each band has two words; which of them was written is kept.
package struct Likelihood: Sendable, Hashable {
    /// The seven bands, from the least to the most probable.
    package enum Band: UInt8, Sendable, Hashable, CaseIterable, Comparable {
        case almostNoChance, veryUnlikely, unlikely, roughlyEven, likely, veryLikely, almostCertain

        /// The first word of the band, as it stands in files.
        package var word: String { words.first }

        /// The band that a reader is shown, in whole per cent, both ends included.
        package var percent: ClosedRange<Int> {
            switch self {
            case .almostNoChance: 1...5
            case .veryUnlikely: 5...20
            case .unlikely: 20...45
            case .roughlyEven: 45...55
            case .likely: 55...80
            case .veryLikely: 80...95
            case .almostCertain: 95...99
            }
        }

        fileprivate var words: (first: String, second: String) {
            switch self {
            case .almostNoChance: ("almost-no-chance", "remote")
            case .veryUnlikely: ("very-unlikely", "highly-improbable")
            case .unlikely: ("unlikely", "improbable")
            case .roughlyEven: ("roughly-even", "roughly-even-odds")
            case .likely: ("likely", "probable")
            case .veryLikely: ("very-likely", "highly-probable")
            case .almostCertain: ("almost-certain", "nearly-certain")
            }
        }

        package static func < (lhs: Band, rhs: Band) -> Bool { lhs.rawValue < rhs.rawValue }
    }

    package let band: Band
    /// Whether the band's second word was written.
    package let isSecondWord: Bool

    package init(_ band: Band, secondWord: Bool = false) {
        self.band = band
        self.isSecondWord = secondWord
    }

    /// The likelihood that a word stands for, or nothing if it is none of the fourteen.
    package init?(word: some StringProtocol) {
        for band in Band.allCases {
            if word == band.words.first {
                self.init(band)
                return
            }
            if word == band.words.second {
                self.init(band, secondWord: true)
                return
            }
        }
        return nil
    }

    /// The word as it was written.
    package var word: String { isSecondWord ? band.words.second : band.words.first }

    /// All fourteen words: the first word of each band, then its second.
    package static let words: [String] = Band.allCases.flatMap { [$0.words.first, $0.words.second] }
}
