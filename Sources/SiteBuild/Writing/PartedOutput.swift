internal import ArchiveModel
internal import Rendering

/// A file of several parts as it comes out: what may be other than it stands is made anew, the rest is taken from the file that
/// stands.
struct PartedOutput {
    /// Of the whole file.
    private(set) var parts: [FilePart] = []
    /// Of each part whether it is taken over.
    private var isKept: [Bool] = []
    /// The bytes of those that are not, one behind the other.
    private var made: [UInt8] = []
    private let standing: StandingParts?

    /// - Parameter standing: the parts of the file as it stands; nothing where all are to be made anew.
    init(_ file: GeneratedFile, at desk: OutputDesk, over standing: StandingParts?) {
        let count = file.partCount(on: desk.site)
        let standing = standing.flatMap { $0.parts.count == count ? $0 : nil }
        self.standing = standing
        for part in 0..<count {
            if let standing, !standing.mayDiffer[part] {
                parts.append(standing.parts[part])
                isKept.append(true)
                continue
            }
            let start = made.count
            desk.log.begin()
            file.append(part: part, of: desk.site, digest: Digest.sha256, to: &made)
            let reads = desk.log.finish()
            parts.append(FilePart(reads: reads, length: made.count - start, content: Fingerprint(of: made[start...])))
            isKept.append(false)
        }
    }

    /// Whether the file comes out as it stands.
    var isAsItStands: Bool {
        guard let standing else { return false }
        return zip(parts, standing.parts).allSatisfy { $0.length == $1.length && $0.content == $1.content }
    }

    /// The bytes of the whole file; nothing where those that stand are missed, or are not what they were.
    ///
    /// - Parameter read: gives the bytes of the file that stands, asked for only if one of them is needed.
    func bytes(_ read: () -> [UInt8]?) -> [UInt8]? {
        guard isKept.contains(true) else { return made }
        guard let standing, let old = read(), old.count == standing.parts.reduce(0, { $0 + $1.length }) else { return nil }
        var bytes: [UInt8] = []
        bytes.reserveCapacity(parts.reduce(0) { $0 + $1.length })
        var (oldStart, madeStart) = (0, 0)
        for (index, part) in parts.enumerated() {
            if isKept[index] {
                bytes += old[oldStart..<oldStart + part.length]
            } else {
                bytes += made[madeStart..<madeStart + part.length]
                madeStart += part.length
            }
            oldStart += standing.parts[index].length
        }
        return bytes
    }
}
