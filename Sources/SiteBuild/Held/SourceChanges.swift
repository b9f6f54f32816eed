/// What may have changed in a source folder since it was read last.
package struct SourceChanges: Sendable, Equatable {
    /// Files that were written, made, renamed or removed, relative to the source folder; some may be as they were.
    package var paths: Set<String>
    /// Whether other files may have changed too, so that all have to be looked at.
    package var isIncomplete: Bool

    package init(paths: Set<String> = [], isIncomplete: Bool = false) {
        self.paths = paths
        self.isIncomplete = isIncomplete
    }

    package var isEmpty: Bool { paths.isEmpty && !isIncomplete }

    /// Both together.
    package mutating func add(_ other: SourceChanges) {
        paths.formUnion(other.paths)
        isIncomplete = isIncomplete || other.isIncomplete
    }
}
