/// One page of one facet of a list.
struct FacetPage: Sendable, Equatable {
    /// Into the list's facets.
    let facet: Int32
    /// From 1.
    let number: Int32
}

extension Site {
    /// Every page of a list that is split by facets, in their order.
    func pages<Record>(of facets: [Facet<Record>]) -> [FacetPage] {
        facets.enumerated().flatMap { index, facet in
            (1...pageCount(facet.entries.count)).map { FacetPage(facet: Int32(index), number: Int32($0)) }
        }
    }
}
