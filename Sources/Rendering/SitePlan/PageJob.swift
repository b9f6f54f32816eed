package import ArchiveModel

/// One page that is to be written: where, and which.
package struct PageJob: Sendable {
    package let route: Route
    /// Into the plan's groups.
    package let group: Int32
    /// Into the group's pages.
    let index: Int32
    /// Whether the page lists others, and is published after them.
    package let isOverview: Bool
}
