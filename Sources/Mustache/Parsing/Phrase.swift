package import Diagnostics
import Hypertext

/// A text of the interface by its key: words, and places that a template fills.
///
/// To a template it is a partial, `{{>strings/pager.page}}`, whose places are blocks that show the fields of their names:
/// «Page {number} of {count}» is `Page {{$number}}{{number}}{{/number}} of {{$count}}{{count}}{{/count}}`.
package struct Phrase: Sendable {
    package enum Piece: Sendable, Equatable {
        case text(String)
        /// A name of letters.
        case place(String)
    }

    package let key: String
    package let pieces: [Piece]
    /// Where the text stands in the file of its language.
    package let place: Place

    package init(key: String, pieces: [Piece], place: Place) {
        self.key = key
        self.pieces = pieces
        self.place = place
    }

    /// The names of its places, each once, sorted.
    package var places: [String] {
        Set(
            pieces.compactMap { piece in
                if case .place(let name) = piece { name } else { nil }
            }
        ).sorted()
    }

    /// What names of phrases in templates begin with.
    package static let folder = "strings/"

    static func isName(_ name: String) -> Bool { name.hasPrefix(folder) }

    /// What the text is as a template; everything in it is text, whatever it looks like.
    var template: TemplateSource {
        var source: [UInt8] = []
        for piece in pieces {
            switch piece {
            case .text(let text): HTMLEscaping.append(text, to: &source)
            case .place(let name): source.append(contentsOf: "{{$\(name)}}{{\(name)}}{{/\(name)}}".utf8)
            }
        }
        return TemplateSource(
            name: Phrase.folder + key, text: SourceText(path: place.file, bytes: source), origin: place)
    }
}
