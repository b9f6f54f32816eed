internal import Rendering
internal import Synchronization

/// Keeps what a build has read, so that the program can end with it.
///
/// Taking some hundred thousand objects apart, one after the other, would be a noticeable part of a build; the system takes
/// the memory of a process that ends back as a whole.
package final class BuildMemory: Sendable {
    private struct Kept: Sendable {
        var sources: SiteSources?
        var renderer: Renderer?
    }

    private let kept = Mutex(Kept())

    package init() {}

    func keep(_ sources: SiteSources, _ renderer: Renderer) {
        kept.withLock { $0 = Kept(sources: sources, renderer: renderer) }
    }
}
