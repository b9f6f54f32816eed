internal import ArchiveModel
internal import Rendering

/// One of the parts that a file was made of: what it was made from, and what tells its bytes apart.
struct FilePart: Sendable, Hashable {
    let reads: ReadLog.Reads
    /// In bytes.
    let length: Int
    let content: Fingerprint
}

/// The parts of a file as it stands.
struct StandingParts: Sendable {
    let parts: [FilePart]
    /// Of each whether something that it was made from is another now.
    let mayDiffer: [Bool]
}
