import ArchiveModel
import Markup

/// `/articles/<id>/text.txt`: the canonical text of an article, whose SHA-256 is published and whose code points are counted
/// by the positions of annotations. UTF-8 in NFC, without a byte order mark and without a line feed at the end.
struct ArticleTextFile: SiteFile {
    static let format: ExportFormat? = .annotations

    let article: Handle<Article>

    static func files(of site: Site) -> [ArticleTextFile] {
        site.archive.articles.allHandles.filter { site.archive[$0].publishesText }.map(ArticleTextFile.init)
    }

    func route(on site: Site) -> Route { Routes.articleText(site.archive[article].id) }

    func append(of site: Site, digest: @escaping Digest, to output: inout [UInt8]) {
        output += site.archive[article].body.text.bytes
    }
}
