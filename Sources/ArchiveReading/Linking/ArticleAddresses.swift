internal import ArchiveModel
internal import Hypertext
internal import Markup

/// Which article of the archive stands at an address, so that evidence that names the one or the other is one source.
struct ArticleAddresses: Sendable {
    private struct Entry: Sendable {
        let article: Handle<Article>
        let query: String
    }

    /// By host and path; those that were withdrawn come after the others.
    private var entries: [String: [Entry]] = [:]

    init(_ directory: Directory) {
        let isAsked = directory.claims.contains { $0.draft?.evidence?.contains { $0.url != nil } ?? false }
        guard isAsked else { return }
        var withdrawn: [(key: String, entry: Entry)] = []
        for (index, entry) in directory.articles.enumerated() {
            guard let draft = entry.draft, let url = draft.url?.value.text else { continue }
            let key = EvidenceOrigin.hostAndPath(of: url)
            let found = Entry(article: Handle(index), query: Self.query(of: url))
            if draft.header.withdrawn == nil {
                entries[key, default: []].append(found)
            } else {
                withdrawn.append((key, found))
            }
        }
        for (key, entry) in withdrawn { entries[key, default: []].append(entry) }
    }

    /// The article whose own address this is.
    ///
    /// Often the query alone says which page it is, and often it says only whence somebody came. So two different ones are two pages,
    /// and one beside none is none, if only one article can be meant.
    func article(at address: Address) -> Handle<Article>? {
        if entries.isEmpty { return nil }
        guard let found = entries[EvidenceOrigin.hostAndPath(of: address.text)] else { return nil }
        let query = Self.query(of: address.text)
        if let same = found.first(where: { $0.query == query }) { return same.article }
        let possible = found.filter { $0.query.isEmpty || query.isEmpty }
        return possible.count == 1 ? possible.first?.article : nil
    }

    private static func query(of address: String) -> String {
        let text = address.utf8.prefix { $0 != UInt8(ascii: "#") }
        guard let question = text.firstIndex(of: UInt8(ascii: "?")) else { return "" }
        return String(decoding: text[question...].dropFirst(), as: UTF8.self)
    }
}
