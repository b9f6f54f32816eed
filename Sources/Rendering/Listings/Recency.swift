import ArchiveModel

/// Where a dated record stands in a list that begins with the newest; what has no date stands last.
struct Recency: Comparable {
    /// Seconds since 1970.
    let seconds: Int
    let precision: PartialDate.Precision
    /// Breaks ties in the order of ids.
    let index: Int32

    init(_ date: PartialDate?, index: Int32) {
        seconds = date?.seconds ?? .min
        precision = date?.precision ?? .year
        self.index = index
    }

    static func < (lhs: Recency, rhs: Recency) -> Bool {
        if lhs.seconds != rhs.seconds { return lhs.seconds > rhs.seconds }
        if lhs.precision != rhs.precision { return lhs.precision > rhs.precision }
        return lhs.index < rhs.index
    }
}
