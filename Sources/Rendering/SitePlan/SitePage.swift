import ArchiveModel
import Mustache

/// One page of the site by what it shows, not yet how: a few words of memory, so that an archive can hold them all.
///
/// A kind of page is a conformer, a template and a line in `PageCatalog`.
protocol SitePage: Sendable, Equatable {
    /// What the template sees, and nothing else.
    associatedtype Shown: View
    /// The template's path below `Templates/`.
    static var template: String { get }
    /// Whether the pages list others; such are published after those.
    static var isOverview: Bool { get }
    /// Every page of this kind, in the order of ids, or of their numbers; without looking into bodies.
    static func pages(of site: Site) -> [Self]
    /// Whether search engines shall know of these pages.
    static var isListed: Bool { get }
    func route(on site: Site) -> Route
    /// When what the page shows of its record last changed, as far as the record says; nothing for lists.
    func modified(on site: Site) -> PartialDate?
    func view(on site: Site) -> Shown
}

extension SitePage {
    static var isOverview: Bool { false }

    static var isListed: Bool { true }

    func modified(on site: Site) -> PartialDate? { nil }
}
