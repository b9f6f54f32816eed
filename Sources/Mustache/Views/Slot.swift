/// One value of a record: what it is, and where the rest of it lies.
///
/// Three words of 32 bits without padding, so that the bytes of two equal records are equal.
@usableFromInline
package struct Slot: Sendable, Equatable {
    @usableFromInline
    package enum Kind: UInt32, Sendable {
        /// Falsey; renders nothing.
        case absent
        case flag
        /// `count` bytes from `first` on in the storage's bytes.
        case bytes
        /// `count` slots from `first` on, one an element.
        case list
        /// The fields, in `count` slots from `first` on.
        case record
    }

    @usableFromInline let code: UInt32
    @usableFromInline let firstIndex: UInt32
    @usableFromInline let length: UInt32

    @inlinable
    package init(_ kind: Kind, first: Int, count: Int) {
        code = kind.rawValue
        firstIndex = UInt32(first)
        length = UInt32(count)
    }

    package static let absent = Slot(.absent, first: 0, count: 0)

    @inlinable package var kind: Kind { Kind(rawValue: code) ?? .absent }
    @inlinable package var first: Int { Int(firstIndex) }
    @inlinable package var count: Int { Int(length) }
    @inlinable package var isAbsent: Bool { code == 0 }
}
