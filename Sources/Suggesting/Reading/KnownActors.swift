internal import ArchiveReading
internal import Diagnostics
internal import Markup
internal import SiteBuild

/// The actors of an archive; files with errors are passed over, for their names cannot be told.
package enum KnownActors {
    /// Sorted by path.
    package static func read(_ files: ArchiveFiles, jobs: Int) async -> [KnownActor] {
        let (source, actors) = (files.source, files.actors)
        return await Parallel.chunks(count: actors.count, jobs: jobs, chunk: 64) { range in
            range.compactMap { actor(actors[$0], in: source) }
        }
    }

    private static func actor(_ file: ArchiveFiles.File, in source: String) -> KnownActor? {
        guard let bytes = try? FileReading.bytes(of: source + "/" + file.path) else { return nil }
        let draft = DraftReader.read(SourceText(path: file.path, bytes: bytes), kind: .actor, id: file.id)
        guard case .actor(let actor)? = draft.value, let name = actor.name, let nature = actor.nature,
            actor.header.withdrawn == nil
        else { return nil }
        return KnownActor(
            id: file.id, name: name.value, otherNames: (actor.alsoKnownAs ?? []).map(\.value), nature: nature,
            description: actor.description ?? "")
    }
}
