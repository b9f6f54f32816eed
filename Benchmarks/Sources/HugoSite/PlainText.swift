import ArchiveGeneration

/// The text of inlines without markup.
enum PlainText {
    static func of(_ inlines: [Inline]) -> String {
        var text = ""
        for inline in inlines {
            switch inline {
            case .text(let words), .emphasis(let words): text += words
            case .link(_, let words), .address(_, let words): text += words
            case .mention(_, let words, _): text += words
            case .claim(let inside, _): text += of(inside)
            }
        }
        return text
    }
}
