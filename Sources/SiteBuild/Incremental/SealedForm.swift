internal import BinaryCoding
internal import Rendering

/// The form of a file that is kept between builds: a line with the version of the form, the fingerprint of what follows, then the values.
struct SealedForm {
    private let version: [UInt8]

    /// - Parameter name: what it holds, and in which version.
    init(_ name: String) { version = Array((name + "\n").utf8) }

    func bytes(of values: ByteWriter) -> [UInt8] {
        var head = ByteWriter()
        head.add(Fingerprint(of: values.bytes))
        return version + head.bytes + values.bytes
    }

    /// What the bytes hold; nothing where anything about them is not as it was written.
    func values<Value>(
        in bytes: [UInt8], _ read: (inout ByteReader) throws(ByteReader.Damaged) -> Value
    ) -> Value? {
        let headLength = version.count + 16
        guard bytes.starts(with: version), bytes.count >= headLength else { return nil }
        return bytes.withUnsafeBytes { buffer -> Value? in
            let values = UnsafeRawBufferPointer(rebasing: buffer[headLength...])
            var hasher = ContentHasher()
            hasher.update(values)
            var head = ByteReader(UnsafeRawBufferPointer(rebasing: buffer[version.count..<headLength]))
            guard let expected = try? head.fingerprint(), expected == hasher.finish() else { return nil }
            var reader = ByteReader(values)
            guard let value = try? read(&reader), reader.isAtEnd else { return nil }
            return value
        }
    }
}
