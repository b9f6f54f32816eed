package import ArchiveModel

/// An actor of the archive, as far as the rules need it.
package struct KnownActor: Sendable, Hashable {
    package let id: String
    package let name: String
    package let otherNames: [String]
    package let nature: Actor.Nature
    /// One line; empty where there is none.
    package let description: String

    package init(id: String, name: String, otherNames: [String] = [], nature: Actor.Nature, description: String = "") {
        self.id = id
        self.name = name
        self.otherNames = otherNames
        self.nature = nature
        self.description = description
    }

    var names: [String] { [name] + otherNames }
}
