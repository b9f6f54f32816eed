internal import ArchiveReading
internal import Markup

extension Draft {
    /// What stands below the front matter.
    var body: Body {
        switch self {
        case .article(let draft): draft.body
        case .claim(let draft): draft.body
        case .actor(let draft): draft.body
        case .topic(let draft): draft.body
        case .page(let draft): draft.body
        }
    }
}
