internal import ArchiveReading
internal import Diagnostics
internal import Hypertext
internal import Markup
package import SiteBuild

/// The articles that an archive has, by address and by text.
package struct KnownArticles: Sendable {
    /// The file of each, relative to the source folder.
    private var byAddress: [String: String] = [:]
    private var byText: [String: String] = [:]
    private var byID: [String: String] = [:]

    /// Reads the articles below `Content/articles`; none where there is no such folder.
    ///
    /// - Throws: `SystemError` if the folder is there and cannot be read.
    package init(source: String) throws(SystemError) {
        let listing: FolderListing
        do {
            listing = try FolderListing(source + "/Content")
        } catch  where error.isMissing {
            return
        }
        for entry in listing.entries {
            guard case .record(.article, let id) = ContentPath(entry.path, isFolder: entry.isFolder) else { continue }
            let file = "Content/" + entry.path
            byID[id] = file
            guard let bytes = try? FileReading.bytes(of: source + "/" + file) else { continue }
            let draft = DraftReader.read(SourceText(path: file, bytes: bytes), kind: .article, id: id)
            guard case .article(let article)? = draft.value else { continue }
            for address in [article.url, article.archived].compactMap(\.self) { byAddress[Self.plain(address.value.text)] = file }
            let text = String(decoding: article.body.text.bytes, as: UTF8.self).comparableText
            if !text.isEmpty { byText[text] = file }
        }
    }

    /// The file of the article with an id.
    package func file(id: String) -> String? { byID[id] }

    /// The file that has the same article, and by what it is the same.
    package func file(of article: ImportedArticle) -> (file: String, why: String)? {
        for address in [article.url, article.archived].compactMap(\.self) {
            if let file = byAddress[Self.plain(address)] { return (file, "it has the same address") }
        }
        let bytes = Array(article.body.utf8)
        let body = BodyReader.read(
            SourceText(path: "", bytes: bytes), body: 0..<bytes.count, options: BodyOptions(annotations: .allowed))
        let text = String(decoding: body.value.text.bytes, as: UTF8.self).comparableText
        return byText[text].map { ($0, "it has the same text") }
    }

    /// Without scheme, `www.`, fragment, trailing slash and what campaigns add.
    static func plain(_ address: String) -> String {
        var rest = address[...]
        if let range = rest.firstRange(of: "://") { rest = rest[range.upperBound...] }
        if rest.hasPrefix("www.") { rest = rest.dropFirst(4) }
        rest = rest.prefix { $0 != "#" }
        let parts = rest.split(separator: "?", maxSplits: 1)
        var path = parts.first ?? ""
        if path.hasSuffix("/") { path = path.dropLast() }
        let host = path.prefix { $0 != "/" }
        let query =
            parts.count < 2 ? [] : parts[1].split(separator: "&").filter { !$0.hasPrefix("utm_") && !$0.hasPrefix("fbclid=") }
        return host.lowercased() + path.dropFirst(host.count) + (query.isEmpty ? "" : "?" + query.joined(separator: "&"))
    }
}
