import ArchiveModel
import Hypertext
import Mustache

/// The way through a list that is longer than a page.
struct PagerView: View {
    /// From 1.
    let number: Int
    let count: Int
    let first: Address?
    let previous: Address?
    let next: Address?
    let last: Address?

    static let shape = Shape<PagerView>(
        "pager",
        [
            .text("number", doc: "Of this page, from 1.") { String($0.number) },
            .text("count", doc: "How many pages there are.") { String($0.count) },
            .address("first", doc: "Absent on the first page, like `previous`.") { $0.first },
            .address("previous") { $0.previous },
            .address("next", doc: "Absent on the last page, like `last`.") { $0.next },
            .address("last") { $0.last },
        ])
}

extension Site {
    /// Nothing where a list has one page.
    func pager(number: Int, count: Int, route: (Int) -> Route) -> PagerView? {
        guard count > 1 else { return nil }
        func address(_ number: Int) -> Address { routes.address(route(number)) }
        let isFirst = number <= 1
        let isLast = number >= count
        return PagerView(
            number: number, count: count, first: isFirst ? nil : address(1),
            previous: isFirst ? nil : address(number - 1),
            next: isLast ? nil : address(number + 1), last: isLast ? nil : address(count))
    }

    /// How many pages a list of a length takes; one at least.
    func pageCount(_ length: Int) -> Int { max(1, (length + pageSize - 1) / pageSize) }

    /// The part of a list that a page shows, from 1; empty behind the list's end.
    func page<Element>(_ number: Int, of list: ArraySlice<Element>) -> ArraySlice<Element> {
        list.dropFirst((number - 1) * pageSize).prefix(pageSize)
    }
}
