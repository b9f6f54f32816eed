package import ArchiveModel
import Hypertext
import Markup

/// What every page is made from: the archive and its addresses, joined once for all pages.
package final class Site: Sendable {
    package let archive: Archive
    package let routes: Routes
    let addresses: RecordAddresses
    /// What every page shows around its content.
    let frame: SiteView
    /// The orders of the whole archive that lists are cut from.
    let listings: Listings

    let theme: ThemeFiles
    let words: Words

    /// - Parameters:
    ///   - words: of the interface.
    ///   - theme: the files of the theme; without them pages name them by their plain names.
    package init(_ archive: Archive, words: Words, theme: ThemeFiles = ThemeFiles()) {
        self.theme = theme
        self.words = words
        self.archive = archive
        routes = Routes(base: archive.settings.baseURL)
        addresses = RecordAddresses(archive, routes)
        frame = SiteView(archive, routes, theme, words)
        listings = Listings(archive)
    }

    /// How many entries of a list one page shows.
    var pageSize: Int { archive.settings.pageSize }
}
