internal import ArchiveModel
internal import BinaryCoding
internal import Rendering

/// What each file of the site was made from, as the build that made it noted: what lets the next one leave alone what nothing
/// of has changed.
///
/// Kept apart from the state, for a build that finds nothing changed has no need of it.
struct ReadState: Sendable {
    /// What one file was made from.
    struct Entry: Sendable, Hashable {
        /// Nothing for what is copied.
        var reads: ReadLog.Reads?
        /// Why it was made anew when it last was.
        var cause: BuildCause
    }

    let prints: ArchivePrints
    /// Of each output of the state, in its order.
    let entries: [Entry]
}

extension ReadState {
    private static let version = Array("sitegen-reads 1\n".utf8)

    var bytes: [UInt8] {
        var writer = ByteWriter()
        writer.add(prints.shared)
        writer.add(prints.parts) { $1.add($0) }
        var causes: [BuildCause: Int] = [:]
        var texts: [BuildCause] = []
        for entry in entries where causes[entry.cause] == nil {
            causes[entry.cause] = texts.count
            texts.append(entry.cause)
        }
        writer.add(texts) { cause, writer in
            writer.add(cause.kind.rawValue)
            writer.add(cause.subject)
        }
        writer.add(entries) { entry, writer in
            writer.add(causes[entry.cause] ?? 0)
            writer.add(entry.reads != nil)
            guard let reads = entry.reads else { return }
            writer.add(reads.isWhole)
            var last = 0
            writer.add(reads.keys) { key, writer in
                writer.add(Int(key) - last)
                last = Int(key)
            }
        }
        return Self.version + writer.bytes
    }

    /// - Parameter bytes: as they were written: whoever has them has compared their fingerprint.
    init?(bytes: [UInt8]) {
        guard bytes.starts(with: Self.version) else { return nil }
        let state = bytes.withUnsafeBytes { buffer -> ReadState? in
            var reader = ByteReader(UnsafeRawBufferPointer(rebasing: buffer[Self.version.count...]))
            guard let state = try? ReadState(&reader), reader.isAtEnd else { return nil }
            return state
        }
        guard let state else { return nil }
        self = state
    }

    private init(_ reader: inout ByteReader) throws(ByteReader.Damaged) {
        let shared = try reader.fingerprint()
        let parts = try reader.list(least: 16) { (reader) throws(ByteReader.Damaged) in try reader.fingerprint() }
        prints = ArchivePrints(shared: shared, parts: parts)
        let causes = try reader.list(least: 2) { (reader) throws(ByteReader.Damaged) in
            guard let kind = BuildCause.Kind(rawValue: try reader.text()) else { throw ByteReader.Damaged() }
            return BuildCause(kind, try reader.text())
        }
        entries = try reader.list(least: 2) { (reader) throws(ByteReader.Damaged) in
            let cause = try reader.int()
            guard causes.indices.contains(cause) else { throw ByteReader.Damaged() }
            var entry = Entry(reads: nil, cause: causes[cause])
            guard try reader.flag() else { return entry }
            let isWhole = try reader.flag()
            var last = 0
            let keys = try reader.list { (reader) throws(ByteReader.Damaged) in
                last += try reader.int()
                guard parts.indices.contains(last) else { throw ByteReader.Damaged() }
                return Int32(last)
            }
            entry.reads = ReadLog.Reads(keys: keys, isWhole: isWhole)
            return entry
        }
    }
}
