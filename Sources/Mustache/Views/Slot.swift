/// One value of a record: what it is, and where the rest of it lies.
///
/// Two words of 32 bits without padding, so that the bytes of two equal records are equal; a page has about a thousand.
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

    @usableFromInline let firstIndex: UInt32
    /// The kind in the lowest three bits, the length above them.
    @usableFromInline let kindAndLength: UInt32

    @inlinable
    package init(_ kind: Kind, first: Int, count: Int) {
        precondition(count < 1 << 29)
        firstIndex = UInt32(first)
        kindAndLength = UInt32(truncatingIfNeeded: count) << 3 | kind.rawValue
    }

    package static let absent = Slot(.absent, first: 0, count: 0)

    @inlinable package var kind: Kind { Kind(rawValue: kindAndLength & 7) ?? .absent }
    @inlinable package var first: Int { Int(firstIndex) }
    @inlinable package var count: Int { Int(kindAndLength >> 3) }
    @inlinable package var isAbsent: Bool { kindAndLength & 7 == 0 }
}
