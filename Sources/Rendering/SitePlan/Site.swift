package import ArchiveModel
import Hypertext
import Markup
import Mustache

/// What every page is made from: the archive and its addresses, joined once for all pages.
package final class Site: Sendable {
    package let archive: Archive
    package let routes: Routes
    let addresses: RecordAddresses
    /// What every page shows around its content.
    let frame: SiteView
    private let allListings: Listings
    /// The orders of what belongs to one record.
    let recordListings: RecordListings
    let theme: ThemeFiles
    let words: Words
    let textDigests: TextDigests
    /// How many records a part of a file shows.
    let runLength: Int
    /// Who is told what is read, if anybody.
    private let log: ReadLog?

    /// - Parameters:
    ///   - words: of the interface.
    ///   - theme: the files of the theme; without them pages name them by their plain names.
    ///   - runLength: how many records a part of a file shows; at least one. It makes no difference to the files.
    package init(
        _ archive: Archive, words: Words, theme: ThemeFiles = ThemeFiles(), runLength: Int = Site.defaultRunLength
    ) {
        self.runLength = runLength
        self.theme = theme
        self.words = words
        self.archive = archive
        routes = Routes(base: archive.settings.baseURL)
        addresses = RecordAddresses(archive, routes)
        frame = SiteView(archive, routes, theme, words)
        allListings = Listings(archive)
        recordListings = RecordListings(archive, allListings)
        textDigests = TextDigests(count: archive.articles.count)
        log = nil
    }

    /// So many that the state of a build stays small, and so few that little is made anew for one that changed.
    package static let defaultRunLength = 64

    private init(
        _ site: Site, _ archive: Archive, _ listings: Listings, _ recordListings: RecordListings, _ textDigests: TextDigests,
        log: ReadLog?
    ) {
        self.archive = archive
        routes = site.routes
        addresses = site.addresses
        frame = site.frame
        allListings = listings
        self.recordListings = recordListings
        theme = site.theme
        words = site.words
        self.textDigests = textDigests
        runLength = site.runLength
        self.log = log
    }

    /// The same site, with each look at a record, at what points at it, and at a list of the archive told to a log.
    package func noting(in log: ReadLog) -> Site {
        Site(self, archive.noting(in: log), allListings, recordListings.noting(in: log), textDigests, log: log)
    }

    /// The site of an archive with the same records, joins and orders, some of which have other words.
    func showing(_ archive: Archive) -> Site {
        Site(self, archive, allListings, recordListings, TextDigests(count: archive.articles.count), log: log)
    }

    /// The site of an archive with the same records and orders, some of whose articles have other annotations.
    func rejoined(for archive: Archive) -> Site {
        let listings = allListings.rejoined(for: archive)
        return Site(
            self, archive, listings, RecordListings(archive, listings), TextDigests(count: archive.articles.count), log: log)
    }

    /// Whether the lists of the whole archive are split by the same things.
    func hasSameFacets(as other: Site) -> Bool { allListings.facets == other.allListings.facets }

    /// The orders of the whole archive that lists are cut from.
    var listings: Listings {
        log?.noteOrders()
        return allListings
    }

    /// How many entries of a list one page shows.
    var pageSize: Int { archive.settings.pageSize }

    /// What stands around every page, and the words of the interface.
    package func addFrame(to facts: inout Facts) {
        var record = Record<SiteView>()
        record.fill(from: frame)
        record.digest { bytes in facts.add(bytes) }
        words.table.add(to: &facts)
        for path in theme.paths { facts.add(theme.route(of: path).path) }
    }

    /// The orders of the lists of the whole archive.
    package func addOrders(to facts: inout Facts) { allListings.add(to: &facts) }

    /// What points at a record, and in which order it is shown.
    package func addIncoming(to facts: inout Facts, of reference: RecordReference) {
        archive.addIncoming(to: &facts, of: reference)
        recordListings.add(to: &facts, of: reference)
    }
}
