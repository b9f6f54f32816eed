package import ArchiveModel
package import Diagnostics
internal import Markup

/// Makes the archive of all drafts: resolves every name, and joins what points at what.
package enum Linker {
    /// What the linker is given.
    package struct Input: Sendable {
        package let settings: SiteSettings
        /// In any order.
        package let records: [ReadRecord]
        /// In any order.
        package let assets: [ReadAsset]
        /// Whether records with `draft: true` are part of the site.
        package let includesDrafts: Bool
        package let sharing: WorkSharing
        /// Fixes of files that are no records where they lie: a reference to what they would become leads somewhere.
        package let moves: [Fix.Move]

        package init(
            settings: SiteSettings, records: [ReadRecord], assets: [ReadAsset], includesDrafts: Bool,
            sharing: WorkSharing = .none, moves: [Fix.Move] = []
        ) {
            self.moves = moves
            self.settings = settings
            self.records = records
            self.assets = assets
            self.includesDrafts = includesDrafts
            self.sharing = sharing
        }
    }

    /// The archive of the records that could be linked, and what is wrong with the others.
    ///
    /// The diagnostics are those of linking alone; those of reading are in the records.
    package static func link(_ input: Input) -> LinkedArchive {
        let directory = Directory(input)
        return LinkingPass(input: input, directory: directory).linked()
    }
}
