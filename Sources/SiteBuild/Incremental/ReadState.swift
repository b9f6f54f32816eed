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
        enum Source: Sendable, Hashable {
            /// It was copied, or written without a look at the archive.
            case copied
            case made(ReadLog.Reads)
            /// It was made part by part.
            case parts([FilePart])
        }

        var source: Source
        /// Why it was made anew when it last was.
        var cause: BuildCause
    }

    let prints: ArchivePrints
    /// Of each output of the state, in its order.
    let entries: [Entry]
}

extension ReadState {
    private static let version = Array("sitegen-reads 2\n".utf8)

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
            switch entry.source {
            case .copied: writer.add(0)
            case .made(let reads):
                writer.add(1)
                writer.add(reads)
            case .parts(let parts):
                writer.add(2)
                writer.add(parts) { part, writer in
                    writer.add(part.reads)
                    writer.add(part.length)
                    writer.add(part.content)
                }
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
            return Entry(source: try reader.source(keyCount: parts.count), cause: causes[cause])
        }
    }
}

extension ByteWriter {
    fileprivate mutating func add(_ reads: ReadLog.Reads) {
        add(reads.isWhole)
        var last = 0
        add(reads.keys) { key, writer in
            writer.add(Int(key) - last)
            last = Int(key)
        }
    }
}

extension ByteReader {
    fileprivate mutating func source(keyCount: Int) throws(Damaged) -> ReadState.Entry.Source {
        switch try int() {
        case 0: return .copied
        case 1: return .made(try reads(keyCount: keyCount))
        case 2:
            return .parts(
                try list(least: 19) { (reader) throws(Damaged) in
                    let reads = try reader.reads(keyCount: keyCount)
                    let length = try reader.int()
                    guard length >= 0 else { throw Damaged() }
                    return FilePart(reads: reads, length: length, content: try reader.fingerprint())
                })
        default: throw Damaged()
        }
    }

    private mutating func reads(keyCount: Int) throws(Damaged) -> ReadLog.Reads {
        let isWhole = try flag()
        var last = 0
        let keys = try list { (reader) throws(Damaged) in
            last += try reader.int()
            guard (0..<keyCount).contains(last) else { throw Damaged() }
            return Int32(last)
        }
        return ReadLog.Reads(keys: keys, isWhole: isWhole)
    }
}
