/// The content that replaces a block, and where it comes from.
struct Override {
    let template: ParsedTemplate
    /// The nodes of the content.
    let content: Range<Int>
    /// Whether the content begins on a line of its own.
    let startsLine: Bool
    /// What replaces the blocks in the content: what held where the content stands.
    let overrides: Overrides
    /// The files that the content stands in.
    let files: [String]
}

/// What replaces the blocks at a place, by name; in a class, since overrides hold overrides.
final class Overrides {
    let byName: [String: Override]
    /// Equal for what is replaced by the same, however often templates recur; 0 if nothing is replaced.
    let id: Int

    static var none: Overrides { Overrides([:], id: 0) }

    fileprivate init(_ byName: [String: Override], id: Int) {
        self.byName = byName
        self.id = id
    }
}

/// Gives ids to what replaces blocks.
struct OverrideRegister {
    private var ids: [[Key]: Int] = [:]

    private struct Key: Hashable {
        let name: String
        let file: String
        let content: Range<Int>
        let overrides: Int
    }

    mutating func overrides(_ byName: [String: Override]) -> Overrides {
        let keys = byName.sorted { $0.key < $1.key }.map { name, override in
            Key(
                name: name, file: override.template.name, content: override.content, overrides: override.overrides.id)
        }
        let id = ids[keys] ?? ids.count + 1
        ids[keys] = id
        return Overrides(byName, id: id)
    }
}
