internal import ArchiveModel
package import Markup

extension RecordKind {
    /// The keys that a file of the kind may have, in their canonical order: its own ones, then those of every record.
    package var fields: [FieldDescription] {
        switch self {
        case .article: ArticleDraft.allFields.map(\.description)
        case .claim: ClaimDraft.allFields.map(\.description)
        case .actor: ActorDraft.allFields.map(\.description)
        case .topic: TopicDraft.allFields.map(\.description)
        case .page: PageDraft.allFields.map(\.description)
        }
    }
}
