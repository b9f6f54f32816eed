/// A value together with the bytes of the file that it was read from.
package struct Located<Value> {
    package let value: Value
    /// UTF-8 offsets from the start of the file.
    package let range: ByteRange

    package init(_ value: Value, _ range: ByteRange) {
        self.value = value
        self.range = range
    }

    package init(_ value: Value, _ range: Range<Int>) {
        self.init(value, ByteRange(range))
    }

    package func map<Other>(_ transform: (Value) -> Other) -> Located<Other> {
        Located<Other>(transform(value), range)
    }
}

extension Located: Sendable where Value: Sendable {}
extension Located: Equatable where Value: Equatable {}
extension Located: Hashable where Value: Hashable {}
