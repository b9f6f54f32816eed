internal import ArchiveReading
internal import Diagnostics

/// What an `integrity.json` says, as far as it can be checked.
struct IntegrityRecord {
    struct Article {
        let id: String
        let file: String
        let isPublished: Bool
        let sha256: String
    }

    struct Quote {
        let file: String
        let article: String
        let anchor: String?
        let pieces: [(start: Int, end: Int)]
        let words: [String]
    }

    struct Medium {
        let file: String
        let sha256: String
    }

    struct Claim {
        let file: String
        let label: String?
        let reviewed: String?
    }

    let articles: [Article]
    let quotes: [Quote]
    let media: [Medium]
    let claims: [Claim]
    /// What pages say of a claim without a verdict, in the site's language.
    let unrated: String

    /// Nothing where the bytes are no integrity file of a form that is known.
    init?(_ bytes: [UInt8]) {
        let read = JSONReader.read(SourceText(path: "integrity.json", bytes: bytes))
        guard !read.hasErrors, let root = read.value.map(Members.init), root.text("format") == "sitegen-integrity-1",
            let articles = root.list("articles"), let quotes = root.list("quotes"), let media = root.list("media"),
            let claims = root.list("claims")
        else { return nil }
        unrated = root.text("unrated") ?? "Not rated"
        self.articles = articles.compactMap { entry in
            guard let id = entry.text("id"), let file = entry.text("file"), let sha256 = entry.text("sha256") else { return nil }
            return Article(id: id, file: file, isPublished: entry.text("published") == "true", sha256: sha256)
        }
        self.quotes = quotes.compactMap { entry in
            guard let file = entry.text("file"), let article = entry.text("article") else { return nil }
            let pieces = (entry.data("pieces") ?? []).compactMap { piece -> (start: Int, end: Int)? in
                guard case .list(let ends, _) = piece, ends.count == 2, let start = Members.text(ends[0]).flatMap({ Int($0) }),
                    let end = Members.text(ends[1]).flatMap({ Int($0) }), start <= end
                else { return nil }
                return (start, end)
            }
            return Quote(
                file: file, article: article, anchor: entry.text("anchor"), pieces: pieces,
                words: (entry.data("words") ?? []).compactMap(Members.text))
        }
        self.media = media.compactMap { entry in
            guard let file = entry.text("file"), let sha256 = entry.text("sha256") else { return nil }
            return Medium(file: file, sha256: sha256)
        }
        self.claims = claims.compactMap { entry in
            entry.text("file").map { Claim(file: $0, label: entry.text("label"), reviewed: entry.text("reviewed")) }
        }
        // An entry that cannot be read must not pass for one that holds.
        guard self.articles.count == articles.count, self.quotes.count == quotes.count, self.media.count == media.count,
            self.claims.count == claims.count
        else { return nil }
    }

    /// The members of a JSON object.
    private struct Members {
        private let entries: [Datum.Entry]

        init(_ datum: Datum) {
            if case .mapping(let entries, _) = datum { self.entries = entries } else { entries = [] }
        }

        static func text(_ datum: Datum) -> String? {
            if case .scalar(let text, _, _) = datum { text } else { nil }
        }

        func text(_ key: String) -> String? { entries.first { $0.key == key }.flatMap { Self.text($0.value) } }

        func data(_ key: String) -> [Datum]? {
            if case .list(let items, _) = entries.first(where: { $0.key == key })?.value { items } else { nil }
        }

        func list(_ key: String) -> [Members]? { data(key)?.map(Members.init) }
    }
}
