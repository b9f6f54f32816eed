import ArchiveModel
import Hypertext

// What the pages at `<record>/appearances/<number>/` share, whatever kind of record they belong to. Page `number` shows
// the slice of that number of each list that is longer than a page; the record's own page shows the first slices.
extension Site {
    /// The numbers of the pages that a list of a length takes besides the record's own page, from 2.
    func furtherPages(of length: Int) -> Range<Int> { 2..<(pageCount(length) + 1) }

    /// Where a record's lists go on; nothing where the longest of them has room on its own page.
    func moreAppearances<Record: ArchiveRecord>(of record: Record, length: Int) -> Address? {
        length > pageSize ? routes.address(Routes.appearances(Record.kind, record.id, number: 2)) : nil
    }

    /// The frame of one of a record's further pages.
    func frame<Record: ArchiveRecord>(ofAppearances record: Record, number: Int) -> FrameView {
        FrameView(
            site: frame, title: words.title(of: record.displayTitle, page: number), description: nil,
            language: record.header.language,
            canonical: routes.absolute(Routes.appearances(Record.kind, record.id, number: number)),
            crumbs: crumbs(of: Record.kind) + [link(record)], isDraft: record.header.isDraft)
    }

    /// The way through a record's pages; the first is its own.
    func appearancesPager<Record: ArchiveRecord>(of record: Record, number: Int, length: Int) -> PagerView? {
        pager(number: number, count: pageCount(length)) { number in
            number == 1
                ? Routes.record(Record.kind, record.id)
                : Routes.appearances(Record.kind, record.id, number: number)
        }
    }
}
