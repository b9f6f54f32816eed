package import ArchiveModel

/// Somebody whom an imported claim names.
package struct ImportedActor: Sendable, Equatable {
    package var name: String
    /// Nothing where the source does not say what it is; no file can be written for it then.
    package var nature: Actor.Nature?
    /// Addresses of the same actor.
    package var sameAs: [String] = []
    /// The id that it has in this archive, if the source says so.
    package var id: String?

    package init(name: String, nature: Actor.Nature?) {
        self.name = name
        self.nature = nature
    }
}
