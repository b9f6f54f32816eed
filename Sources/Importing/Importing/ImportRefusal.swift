/// Why nothing can be imported from something.
package enum ImportRefusal: Error, Sendable, Equatable {
    case empty
    /// More bytes than the limit.
    case tooLarge
    /// Bytes that are no text; what form of file they are, where their beginning tells: “a PDF”.
    case binary(form: String?)
    /// What stands in place of an article.
    case noArticle(String)

    package static let maximumBytes = 50 << 20

    /// As the end of a sentence that begins with the file's name.
    package var message: String {
        switch self {
        case .empty: "is empty"
        case .tooLarge: "is larger than \(Self.maximumBytes >> 20) MB"
        case .binary(let form?): "is \(form), which is not read: save the page as HTML, or put its text into a file"
        case .binary(nil): "is no text: it holds bytes that texts do not have"
        case .noArticle(let what): "holds no article: \(what)"
        }
    }
}
