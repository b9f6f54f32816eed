package import BinaryCoding
internal import Markup

/// The values of a file that stand there but could not be read, or not whole.
///
/// What rests on one of them is not asked for: their own errors come first. A key that does not exist makes no other value
/// unread, unless it may be meant for one.
package struct UnreadValues: Sendable {
    fileprivate struct Value: Sendable, Hashable, Comparable {
        /// Where the mapping begins that the key stands in; for the keys of the record itself, the opening `---`.
        let mapping: Int
        let key: String

        static func < (one: Value, other: Value) -> Bool { (one.mapping, one.key) < (other.mapping, other.key) }
    }

    /// Whether any value of the file may be among them.
    var isEverything = false
    private var values: Set<Value> = []

    mutating func insert(_ key: String, inMappingAt mapping: Int) {
        values.insert(Value(mapping: mapping, key: key))
    }

    /// Whether the value of a key is among them.
    func holds(_ key: String, inMappingAt mapping: Int) -> Bool {
        isEverything || values.contains(Value(mapping: mapping, key: key))
    }
}

extension UnreadValues: BinaryCodable {
    package func write(to writer: inout ByteWriter) {
        writer.add(isEverything)
        values.sorted().write(to: &writer)
    }

    package init(from reader: inout ByteReader) throws(ByteReader.Damaged) {
        isEverything = try reader.flag()
        values = Set(try [Value](from: &reader))
    }
}

extension UnreadValues.Value: BinaryCodable {
    func write(to writer: inout ByteWriter) {
        writer.add(mapping)
        writer.add(key)
    }

    init(from reader: inout ByteReader) throws(ByteReader.Damaged) {
        self.init(mapping: try reader.int(), key: try reader.text())
    }
}

extension HeaderDraft {
    /// Whether a key of the record stands in its file with a value that could not be read whole.
    func isUnread(_ key: String) -> Bool { unread.holds(key, inMappingAt: opening.range.lowerBound) }

    /// The same of a key of a mapping within the record.
    func isUnread(_ key: String, in mapping: some FieldMapping) -> Bool {
        unread.holds(key, inMappingAt: mapping.range.lowerBound)
    }
}
