internal import ArchiveModel
internal import Markup

/// Which actor a name stands for, for outlets and authors.
struct ActorNames: Sendable {
    private var handles: [String: Handle<Actor>?] = [:]

    init(_ directory: Directory) {
        for (index, entry) in directory.actors.enumerated() {
            guard let draft = entry.draft else { continue }
            let names = Set([draft.name].compactMap { $0?.value } + (draft.alsoKnownAs ?? []).map(\.value))
            for name in names {
                let key = NormalizedText.nfc(name)
                // A name that two actors share stands for neither: a guess would put words into a stranger's mouth.
                handles[key] = handles[key] == nil ? .some(Handle(index)) : .some(nil)
            }
        }
    }

    /// The name with the actor whose name or other name equals it exactly.
    func name(_ text: String) -> Name {
        Name(text: text, actor: handles[NormalizedText.nfc(text)] ?? nil)
    }
}
