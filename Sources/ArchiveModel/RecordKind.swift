package import Markup

extension RecordKind {
    /// The folder below `Content`, which is also the first segment of the addresses (but for pages).
    package var folder: String { rawValue + "s" }

    /// With its article: «an actor».
    package var withArticle: String {
        switch self {
        case .article, .actor: "an " + rawValue
        case .claim, .topic, .page: "a " + rawValue
        }
    }
}
