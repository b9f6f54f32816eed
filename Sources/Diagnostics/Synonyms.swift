/// Words that newcomers write for a name that is there: for messages alone.
enum Synonyms {
    /// The first of the candidates that a word may stand for.
    static func candidate(for word: String, in candidates: Set<String>) -> String? {
        words[word.lowercased()]?.first { candidates.contains($0) }
    }

    private static let words: [String: [String]] = [
        // Keys.
        "abstract": ["summary", "description"], "actor": ["by", "to"], "attribution": ["by", "credit"], "body": ["text"],
        "byline": ["authors"],
        "category": ["topics", "kind"], "categories": ["topics"], "copyright": ["license", "credit"], "created": ["published"],
        "date": ["published", "on", "made"], "description": ["summary"], "headline": ["title", "claim"], "image": ["media"],
        "images": ["media"], "lang": ["language"], "link": ["url"], "links": ["same_as", "evidence"], "name": ["title"],
        "person": ["by", "actor"], "publisher": ["outlet"], "rating": ["verdict"], "ruling": ["verdict"],
        "rss": ["atom"], "says": ["by"], "site": ["outlet", "url"], "source": ["url", "article", "outlet"],
        "sources": ["evidence"],
        "speaker": ["by"], "statement": ["claim"], "tag": ["topics"], "tags": ["topics"], "text": ["claim", "quote"],
        "title": ["name", "claim"], "type": ["kind"], "who": ["by"], "when": ["on"],
        // Values.
        "against": ["undermines", "denies"], "agrees": ["asserts"], "article": ["news"], "complete": ["full"],
        "contra": ["undermines", "denies"], "for": ["supports", "asserts"], "pro": ["supports", "asserts"], "whole": ["full"],
        "background": ["context"], "certain": ["fact", "almost-certain"], "claims": ["asserts"],
        "confirms": ["supports"], "contradicts": ["undermines", "denies"], "debunks": ["undermines"],
        "company": ["organisation"], "country": ["state"], "disproves": ["undermines"], "disputes": ["denies"],
        "doubts": ["questions"], "government": ["state", "organisation"], "institution": ["organisation"],
        "medium": ["moderate"], "neutral": ["context"], "newspaper": ["outlet"],
        "proves": ["supports"], "refutes": ["undermines", "denies"],
        "rejects": ["denies"], "sure": ["fact", "almost-certain"], "certainly": ["fact", "almost-certain"],
    ]
}
