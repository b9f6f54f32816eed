import ArchiveModel
import Hypertext
import Markup

/// The words of an article's annotations in its original: addresses that open the page at them.
struct OriginalWords {
    private let body: Body
    /// The original's address with all that comes before a text directive.
    private let base: String

    /// Nothing where the article has no address, or its text is not the original's own words.
    init?(of article: Article) {
        guard let url = article.url?.value.text, article.text.isVerbatim else { return nil }
        body = article.body
        if url.utf8.contains(UInt8(ascii: "~")), url.contains(":~:") {
            base = url + "&"
        } else {
            base = url + (url.utf8.contains(UInt8(ascii: "#")) ? ":~:" : "#:~:")
        }
    }

    func address(of annotation: Annotation) -> Address {
        // The original's address was validated when it was read, and what follows is escaped.
        Address(site: base + TextFragment(of: annotation, in: body).directive)
    }
}
