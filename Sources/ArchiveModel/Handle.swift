/// A record of an archive, by its place in the archive's sorted table of that kind.
///
/// Only the linker makes handles, so a handle always leads to a record.
@usableFromInline
package struct Handle<Record>: Sendable, Hashable {
    @usableFromInline package let index: Int32

    @inlinable package init(_ index: Int) { self.index = Int32(index) }
}

extension Handle: Comparable {
    /// In the order of the records' ids.
    @inlinable package static func < (lhs: Handle, rhs: Handle) -> Bool { lhs.index < rhs.index }
}
