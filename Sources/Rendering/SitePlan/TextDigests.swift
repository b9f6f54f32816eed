import ArchiveModel
import Markup
internal import Synchronization

/// The SHA-256 of archived texts: each is made once, however many files of a site name it.
final class TextDigests: Sendable {
    /// By the index of the article.
    private let known: Mutex<[String?]>

    init(count: Int) { known = Mutex([String?](repeating: nil, count: count)) }

    /// - Parameter make: the digest of the article's text; two that ask at once may both make it.
    func digest(of article: Handle<Article>, _ make: () -> String) -> String {
        let index = Int(article.index)
        if let digest = known.withLock({ $0[index] }) { return digest }
        let digest = make()
        known.withLock { $0[index] = digest }
        return digest
    }
}

extension Site {
    /// The SHA-256 of an article's canonical text, in lower-case hexadecimal.
    func textDigest(of article: Handle<Article>, by digest: ([UInt8]) -> String) -> String {
        let text = archive[article].body.text
        return textDigests.digest(of: article) { digest(text.bytes) }
    }
}
