/// Why nothing can be imported from something.
package enum ImportRefusal: Error, Sendable, Equatable {
    case empty
    /// More bytes than the limit.
    case tooLarge
    case binary
    /// What stands in place of an article.
    case noArticle(String)

    package static let maximumBytes = 50 << 20

    /// As the end of a sentence that begins with the file's name.
    package var message: String {
        switch self {
        case .empty: "is empty"
        case .tooLarge: "is larger than \(Self.maximumBytes >> 20) MB"
        case .binary: "is no text: it holds bytes that texts do not have"
        case .noArticle(let what): "holds no article: \(what)"
        }
    }
}
