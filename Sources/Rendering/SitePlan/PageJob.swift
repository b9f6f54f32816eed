package import ArchiveModel

/// One page that is to be written: where, and which.
package struct PageJob: Sendable {
    package let route: Route
    /// Into the plan's groups.
    let group: Int32
    /// Into the group's pages.
    let index: Int32
}
