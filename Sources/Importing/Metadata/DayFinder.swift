internal import ArchiveModel

/// Finds the day on which a page says that it was published: in its data, then in marked elements, the address, and the lines
/// that readers see, those at the title first.
struct DayFinder {
    private let page: PageMetadata
    private var tree: HTMLTree { page.tree }

    init(_ page: PageMetadata) { self.page = page }

    /// - Parameter title: the page's, near which a day is that of the article.
    func published(title: String?) -> PartialDate? {
        if let date = day(["datePublished", "dateCreated", "uploadDate"], of: page.data) { return date }
        for name in Self.names {
            if let date = page.metas[name]?.lazy.compactMap(DateReading.day).first { return date }
        }
        // In order, so that the same page has the same day each time.
        for name in page.metas.keys.sorted() where MetaName.isDay(name) {
            if let date = page.metas[name]?.lazy.compactMap(DateReading.day).first { return date }
        }
        let order = self.order
        let heading = heading(title)
        let lines = page.lines
        if let date = MailHead(lines.all)?.day { return date }
        let near = lines.near(title).filter { !MemberForm.isLabelled($0) }
        let candidates: [() -> PartialDate?] = [
            { day(["datePublished"], of: page.pages) }, { stated(["datepublished", "datecreated", "pubdate"]) },
            { timed(behind: heading) }, { page.address.flatMap(DateReading.path) },
            { heading.flatMap { inMarkedElement(order, behind: $0) } },
            { visible(near.filter { $0.count < 120 }.map(DateReading.withoutUpdates), order) },
            { visible(near.filter { $0.count < 120 }, order) },
            { inMarkedElement(order, behind: 0) }, { timed(behind: nil) },
            {
                lines.head.lazy.filter { $0.count < 120 && !MemberForm.isLabelled($0) }.compactMap {
                    DateReading.visibleDay($0, order: order)
                }.first
            },
            {
                lines.all.lazy.filter { $0.count < 60 && !$0.endsSentence && !MemberForm.isLabelled($0) }
                    .compactMap { DateReading.visibleDay($0, order: order) }.first
            },
        ]
        return candidates.lazy.compactMap { $0() }.first
    }

    var updated: PartialDate? {
        day(["dateModified"], of: page.data)
            ?? ["article:modified_time", "og:updated_time", "last-modified", "dcterms.modified"].lazy
            .compactMap { page.metas[$0]?.first }.compactMap(DateReading.day).first ?? stated(["datemodified"])
    }

    private func visible(_ lines: [String], _ order: DateReading.Order?) -> PartialDate? {
        lines.lazy.compactMap { DateReading.visibleDay($0, order: order) }.first
    }

    private func day(_ keys: [String], of things: [LinkedData]) -> PartialDate? {
        things.lazy.compactMap { thing in keys.lazy.compactMap { thing[$0]?.text }.first }.compactMap(DateReading.day).first
    }

    private static let names = [
        "article:published_time", "og:published_time", "article:published", "og:article:published_time", "datepublished", "date",
        "pubdate", "publishdate", "publish-date", "publish_date", "publication_date", "published_time", "pub_date",
        "dc.date.issued",
        "dcterms.issued", "dcterms.created", "dc.date", "dcterms.date", "parsely-pub-date", "sailthru.date",
        "citation_publication_date", "citation_online_date", "citation_date", "prism.publicationdate", "article.published",
        "article.created", "cxenseparse:recs:publishtime", "rnews:datepublished", "dc.date.created", "article:post_date",
        "originalpublicationdate", "publishtime", "bt:pubdate", "displaydate", "datecreated", "release_date",
    ]

    private func stated(_ properties: Set<String>) -> PartialDate? {
        tree.nodes.indices.lazy.compactMap { id -> PartialDate? in
            let property = tree.attribute("itemprop", of: id)?.lowercased() ?? ""
            guard
                properties.contains(property) || tree[id].attributes["pubdate"] != nil && properties.contains("pubdate")
                    || tree[id].tag == "abbr" && ClassWords.of(id, in: tree).contains("published")
                        && properties.contains("pubdate")
            else { return nil }
            return DateReading.day(
                tree.attribute("datetime", of: id) ?? tree.attribute("content", of: id) ?? tree.attribute("title", of: id)
                    ?? tree.text(of: id))
        }.first
    }

    /// The heading that is the title.
    private func heading(_ title: String?) -> Int? {
        guard let plain = title?.comparableText, !plain.isEmpty else { return nil }
        return ["h1", "h2", "h3"].flatMap(tree.elements).first { tree.text(of: $0).comparableText == plain }
    }

    /// What the `time` elements say: those marked as the publication's, then those behind the title, where that is known;
    /// never those of lists beside the article.
    private func timed(behind heading: Int?) -> PartialDate? {
        let times = tree.elements("time").filter { !page.isBeside($0) }
        let isUpdate = { (id: Int) in
            !ClassWords.of(id, in: tree).isDisjoint(with: ["updated", "modified", "update", "aktualisiert"])
        }
        let isMarked = { (id: Int) in
            !ClassWords.of(id, in: tree).union(ClassWords.of(tree[id].parent, in: tree)).isDisjoint(with: [
                "published", "publish", "posted", "pubdate", "publication",
            ])
        }
        let behind = heading.map { heading in times.filter { $0 > heading } } ?? times
        let ordered = times.filter { isMarked($0) && !isUpdate($0) } + behind.filter { !isUpdate($0) } + behind
        return ordered.lazy.compactMap { id in
            DateReading.day(tree.attribute("datetime", of: id) ?? tree.text(of: id))
        }.first
    }

    /// A day in words in an element whose class says that it holds one.
    private func inMarkedElement(_ order: DateReading.Order?, behind start: Int) -> PartialDate? {
        let words: Set<String> = [
            "date", "dateline", "published", "timestamp", "time", "posted", "byline", "meta", "pubdate", "datum", "fecha", "data",
            "postdate", "entrydate", "publish",
        ]
        return tree.nodes.indices.dropFirst(start).lazy.compactMap { id -> PartialDate? in
            guard !tree[id].isText, !ClassWords.of(id, in: tree).isDisjoint(with: words), !page.isBeside(id) else { return nil }
            let text = DateReading.withoutUpdates(tree.text(of: id))
            return text.count < 160 ? DateReading.day(text) ?? DateReading.visibleDay(text, order: order) : nil
        }.first
    }

    /// How the page's readers read `3/4/2021`, where its language has one way only.
    private var order: DateReading.Order? {
        guard let language = page.language else { return nil }
        let parts = language.split(separator: "-")
        guard parts.first == "en" else { return .dayFirst }
        return parts.count > 1 && ["GB", "AU", "NZ", "IE", "IN"].contains(parts[1]) ? .dayFirst : nil
    }
}
