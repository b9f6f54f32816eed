import ArchiveModel
import Hypertext
import Markup
import Mustache

/// What stands around the content of one page.
struct FrameView: View {
    let site: SiteView
    let title: String
    let description: String?
    /// BCP 47.
    let language: String
    let canonical: Address?
    /// The way from the home page to this one, without either end.
    let crumbs: [LinkView]
    /// Whether the way shall be shown: not on the home page, nor where there is no way.
    var hasCrumbs = true
    /// The same page in other languages.
    var alternates: [AlternateView] = []
    var isDraft = false
    /// Whether search engines shall leave the page out.
    var isUnlisted = false
    /// What the page describes, in the vocabulary of schema.org; the way to it is added.
    var linkedData: [JSONValue] = []
    /// The same for machines, besides the site's own feeds.
    var formats: [FormatLinkView] = []

    static let shape = Shape<FrameView>(
        "frame",
        [
            .text("description") { $0.description },
            .text("language", doc: "BCP 47.") { $0.language },
            .text("direction", doc: "`rtl` for scripts that run from right to left, else absent.") {
                TextDirection.isRightToLeft(language: $0.language) ? "rtl" : nil
            },
            .text("interfaceLanguage", doc: "BCP 47, of the words around the content; absent where it is the page's.") {
                $0.interfaceLanguage
            },
            .text("interfaceDirection", doc: "`ltr` or `rtl` of these; absent where it is the page's.") {
                $0.interfaceDirection
            },
            .address("canonical") { $0.canonical },
            .flag("hasCrumbs") { $0.hasCrumbs },
            .list("crumbs", of: LinkView.self, doc: "The way from the home page, without either end.") { $0.crumbs },
            .flag("hasAlternates") { !$0.alternates.isEmpty },
            .list("alternates", of: AlternateView.self, doc: "The same in other languages.") { $0.alternates },
            .flag("isDraft") { $0.isDraft },
            .flag("isUnlisted", doc: "Search engines shall leave the page out.") { $0.isUnlisted },
            .list("linkedData", of: LinkedDataView.self, doc: "What the page says of itself to machines.") {
                $0.allLinkedData.map(LinkedDataView.init)
            },
            .list(
                "formats", of: FormatLinkView.self, doc: "The page's own feeds and data; those of the site are in `site.feeds`."
            ) {
                $0.formats
            },
        ])
}

extension FrameView {
    private var interfaceLanguage: String? {
        let words = site.words.language
        return words.lowercased().split(separator: "-").first == language.lowercased().split(separator: "-").first ? nil : words
    }

    private var interfaceDirection: String? {
        let isRightToLeft = TextDirection.isRightToLeft(language: site.words.language)
        guard isRightToLeft != TextDirection.isRightToLeft(language: language) else { return nil }
        return isRightToLeft ? "rtl" : "ltr"
    }

    fileprivate var allLinkedData: [JSONValue] {
        guard let origin = site.linkedDataOrigin, hasCrumbs, !isUnlisted, let canonical else { return linkedData }
        var steps = [(name: site.words[.home], address: origin + site.home.text)]
        steps += crumbs.map { (name: $0.title, address: origin + $0.address.text) }
        steps.append((name: title, address: canonical.text))
        return linkedData + [LinkedData.breadcrumbs(steps)]
    }
}

extension Site {
    /// The frame of a record's page.
    func frame<Record: ArchiveRecord>(
        of record: Record, title: String? = nil, description: String?, route: Route? = nil,
        linkedData: (LinkedData) -> JSONValue? = { _ in nil }, formats: [FormatLinkView] = []
    ) -> FrameView {
        FrameView(
            site: frame, title: title ?? record.displayTitle, description: description,
            language: record.header.language,
            canonical: routes.absolute(route ?? Routes.record(Record.kind, record.id)),
            crumbs: crumbs(of: Record.kind), alternates: alternates(of: record.header), isDraft: record.header.isDraft,
            linkedData: self.linkedData(linkedData), formats: data(of: record, Record.kind) + formats)
    }

    /// The frame of a page that stands for no record.
    func frame(
        title: String, description: String?, route: Route, crumbs: [LinkView], formats: [FormatLinkView] = []
    ) -> FrameView {
        FrameView(
            site: frame, title: title, description: description, language: archive.settings.language,
            canonical: routes.absolute(route), crumbs: crumbs, formats: formats)
    }

    /// What a page says of itself to machines; nothing where `outputs` leaves it out.
    func linkedData(_ make: (LinkedData) -> JSONValue?) -> [JSONValue] {
        guard archive.settings.writes(.linkedData) else { return [] }
        return make(LinkedData(site: self)).map { [$0] } ?? []
    }

    /// The way from the home page to the records of a kind.
    func crumbs(of kind: RecordKind) -> [LinkView] {
        kind == .page ? [] : [LinkView(title: words.plural(kind), address: routes.address(Routes.list(kind)))]
    }

    private func alternates(of header: RecordHeader) -> [AlternateView] {
        header.translations.map { translation in
            let record = archive[translation.record]
            return AlternateView(
                language: translation.language, title: record.displayTitle,
                address: routes.absolute(Routes.record(translation.record.kind, record.id)))
        }
    }
}
