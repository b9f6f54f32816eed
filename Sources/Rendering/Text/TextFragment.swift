import ArchiveModel
import Hypertext
import Markup

/// Links to words of a page by a text directive (WICG, URL Fragment Text Directives):
///
///     #:~:text=[prefix-,]start[,end][,-suffix]
struct TextFragment {
    /// The original of an article's text, in which its words can be found.
    struct Source {
        private let article: Article
        /// The address with all that comes before the directive's parts.
        private let base: String

        /// Nothing where the article has no address, or its text is not the original's own words.
        init?(of article: Article) {
            guard let url = article.url?.value, article.text.isVerbatim else { return nil }
            self.article = article
            base = url.text + (url.text.utf8.contains(UInt8(ascii: "#")) ? ":~:text=" : "#:~:text=")
        }

        func address(of annotation: Annotation) -> Address {
            let block = article.body.blocks[Int(annotation.block)].text.range
            let fragment = TextFragment(
                text: article.body.text, block: block, span: annotation.text.range.clamped(to: block),
                quote: annotation.quote)
            return Address(site: base + fragment.directive)
        }
    }

    let text: CanonicalText
    let block: Range<Int>
    let span: Range<Int>
    let quote: TextQuote

    var directive: String { TextFragment.encode(text[ByteRange(span)]) }

    /// Percent-encodes a part of a directive, its own punctuation `-`, `,` and `&` included.
    static func encode(_ part: String) -> String {
        let encoded = PercentEncoding.encode(part)
        guard encoded.utf8.contains(UInt8(ascii: "-")) else { return encoded }
        var result = ""
        for scalar in encoded.unicodeScalars {
            if scalar == "-" { result += "%2D" } else { result.unicodeScalars.append(scalar) }
        }
        return result
    }
}
