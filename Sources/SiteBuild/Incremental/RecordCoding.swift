internal import ArchiveReading
internal import BinaryCoding
internal import Diagnostics

extension ReadRecord {
    /// The draft, as far as there is one, and what was wrong with the file.
    var bytes: [UInt8] {
        var writer = ByteWriter(expecting: 1 << 13)
        draft.write(to: &writer)
        writer.add(diagnostics) { $1.add($0) }
        return writer.bytes
    }

    /// Nothing where the bytes are not those of a record.
    convenience init?(bytes: [UInt8], of source: SourceFiles.Record) {
        let read = bytes.withUnsafeBytes { buffer in
            Result { () throws(ByteReader.Damaged) in
                var reader = ByteReader(buffer)
                let draft = try Draft?(from: &reader)
                let diagnostics = try reader.list { (reader) throws(ByteReader.Damaged) in try reader.diagnostic() }
                guard reader.isAtEnd else { throw ByteReader.Damaged() }
                return (draft: draft, diagnostics: diagnostics)
            }
        }
        guard case .success(let read) = read else { return nil }
        self.init(kind: source.kind, id: source.id, file: source.file, draft: read.draft, diagnostics: read.diagnostics)
    }
}
