import ArchiveModel
import Hypertext
import Markup

/// `/articles/<id>/annotations.json`, and `/articles/<id>/annotations/<n>.json` from the second page on: what the words of an
/// article claim and whom they mention (W3C Web Annotation Data Model, 2017; JSON-LD).
///
/// The first file is the `AnnotationCollection` with its first page, each further one an `AnnotationPage`.
struct AnnotationFile: SiteFile {
    static let format: ExportFormat? = .annotations

    let article: Handle<Article>
    /// From 1.
    let number: Int32

    static func files(of site: Site) -> [AnnotationFile] {
        site.archive.articles.allHandles.flatMap { handle -> [AnnotationFile] in
            guard !site.archive[handle].isWithdrawn else { return [] }
            return (1...site.pageCount(site.publishedAnnotationCount(of: handle))).map {
                AnnotationFile(article: handle, number: Int32($0))
            }
        }
    }

    func route(on site: Site) -> Route { Routes.annotations(site.archive[article].id, page: Int(number)) }

    func append(of site: Site, digest: @escaping Digest, to output: inout [UInt8]) {
        AnnotationCollection(site: site, article: article, digest: digest).value(page: Int(number)).append(to: &output)
        output.append(utf8: "\n")
    }
}

/// The annotations of one article as they are published.
private struct AnnotationCollection {
    let site: Site
    let handle: Handle<Article>
    let article: Article
    let annotations: [PublishedAnnotation]
    let digest: @Sendable ([UInt8]) -> String

    init(site: Site, article: Handle<Article>, digest: @escaping @Sendable ([UInt8]) -> String) {
        self.site = site
        handle = article
        self.article = site.archive[article]
        annotations = site.publishedAnnotations(of: article)
        self.digest = digest
    }

    private var pageCount: Int { site.pageCount(annotations.count) }

    private func address(page number: Int) -> JSONValue {
        let route = Routes.annotations(article.id, page: number)
        return .text(site.routes.absolute(route, fragment: number == 1 ? "page-1" : nil).text)
    }

    private var collection: [JSONValue.Member] {
        [
            .init("id", .text(site.routes.absolute(Routes.annotations(article.id, page: 1)).text)),
            .init("type", .text("AnnotationCollection")), .init("label", .text(article.displayTitle)),
            .init("total", .integer(annotations.count)),
        ]
    }

    func value(page number: Int) -> JSONValue {
        let context = JSONValue.Member("@context", .text("http://www.w3.org/ns/anno.jsonld"))
        guard number == 1 else {
            return .object([context] + page(number) + [.init("partOf", .object(collection))])
        }
        return .object(
            [context] + collection + site.attribution + [
                .init("schema:about", about), .init("first", .object(page(1))), .init("last", address(page: pageCount)),
            ])
    }

    /// The text that is annotated, or its page where it is not published, with the digest of the text.
    private var about: JSONValue {
        let isText = article.publishesText
        let route = isText ? Routes.articleText(article.id) : Routes.article(article.id)
        return .object([
            .init("id", .text(site.routes.absolute(route).text)), .init("type", .text("Text")),
            .init("format", .text(isText ? "text/plain" : "text/html")),
            .init("language", .text(article.header.language)),
            .init("schema:sha256", .text(site.textDigest(of: handle, by: digest))),
        ])
    }

    private func page(_ number: Int) -> [JSONValue.Member] {
        let start = (number - 1) * site.pageSize
        var members: [JSONValue.Member] = [
            .init("id", address(page: number)), .init("type", .text("AnnotationPage")),
            .init("startIndex", .integer(start)),
        ]
        if number > 1 { members.append(.init("prev", address(page: number - 1))) }
        if number < pageCount { members.append(.init("next", address(page: number + 1))) }
        members.append(
            .init("items", .array(annotations.dropFirst(start).prefix(site.pageSize).map(site.webAnnotation))))
        return members
    }
}

extension Site {
    /// Who made the annotations, and on what terms they may be used.
    fileprivate var attribution: [JSONValue.Member] {
        var members: [JSONValue.Member] = []
        if let publisher = archive.settings.publisher {
            var creator: [JSONValue.Member] = [
                .init("type", .text("Organization")), .init("name", .text(publisher.name)),
            ]
            if let url = publisher.url { creator.append(.init("homepage", .text(url.text))) }
            members.append(.init("creator", .object(creator)))
        }
        if let license = archive.settings.license?.url { members.append(.init("rights", .text(license.text))) }
        return members
    }
}
