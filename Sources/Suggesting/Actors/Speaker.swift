package import ArchiveModel

/// Who says something: an actor of the archive, or one that it does not have yet.
package struct Speaker: Sendable, Hashable {
    /// Of the archive's actor, or of the stub.
    package let id: String
    package let name: String
    package let nature: Actor.Nature
    /// Whether the archive has it.
    package let isKnown: Bool
    /// What the article says of a new one; empty where it says nothing.
    package var description: String

    package init(id: String, name: String, nature: Actor.Nature, isKnown: Bool, description: String = "") {
        self.id = id
        self.name = name
        self.nature = nature
        self.isKnown = isKnown
        self.description = description
    }
}
