internal import ArchiveModel
internal import Diagnostics
internal import Foundation
internal import Rendering
internal import SiteBuild

/// Shows a site in a browser while it is edited: held in memory, never written.
package struct Preview: Sendable {
    package struct Options: Sendable {
        /// The folder that holds `site.json` and `Content`.
        package var source: String
        package var address: ListenAddress
        /// 0 for any that is free; nothing for the first free one from `Preview.defaultPort` on.
        package var port: Int?
        package var includesDrafts = true
        /// Whether to look at all files again and again instead of being told of changes.
        package var isPolling = false
        package var link: EditorLink
        /// How many workers; at least one.
        package var jobs = 1
        /// For `SOURCE_DATE_EPOCH`.
        package var environment: [String: String] = [:]

        package init(source: String, address: ListenAddress, link: EditorLink) {
            self.source = source
            self.address = address
            self.link = link
        }
    }

    package static let defaultPort = 8080

    private let options: Options
    private let state = PreviewState()

    package init(_ options: Options) { self.options = options }

    /// Serves and watches until the task is cancelled.
    ///
    /// - Parameter report: is told what happens, in order.
    /// - Throws: `PreviewFailure` where it cannot begin.
    package func run(_ report: @escaping @Sendable (PreviewEvent) -> Void) async throws {
        let port = try choosePort(report)
        let responder = PreviewResponder(state: state, hosts: AllowedHosts(host: options.address.text))
        let server = try PreviewServer(address: options.address, port: UInt16(port), responder: responder)
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask { try await server.run() }
            group.addTask {
                let port = try await server.listeningPort()
                await keepUp(with: "http://\(options.address.host):\(port)/", report)
            }
            defer { group.cancelAll() }
            do {
                try await group.next()
            } catch {
                // Whoever ends it closes its sockets under it.
                if !Task.isCancelled { throw PreviewFailure.cannotListen(error.localizedDescription) }
            }
        }
    }

    // MARK: The port

    private func choosePort(_ report: (PreviewEvent) -> Void) throws(PreviewFailure) -> Int {
        if options.port == 0 { return 0 }
        let wanted = options.port ?? Self.defaultPort
        if options.address.isFree(wanted) { return wanted }
        let free = (wanted + 1..<min(wanted + 200, 65_536)).first { options.address.isFree($0) }
        guard options.port == nil, let free else { throw PreviewFailure.portTaken(wanted, free: free) }
        report(.portTaken(wanted, taken: free))
        return free
    }

    // MARK: Keeping up

    /// Reads the site, and again whenever it changes.
    private func keepUp(with base: String, _ report: @escaping @Sendable (PreviewEvent) -> Void) async {
        let inbox = ChangeInbox()
        // Watched before it is read: what changes meanwhile is read again.
        let watcher = watcher(inbox, report)
        await watcher.begin()
        report(.listening(base, isPublic: options.address.isPublic))
        var build = BuildOptions(source: options.source)
        build.baseURL = base
        build.includesDrafts = options.includesDrafts
        build.jobs = options.jobs
        build.environment = options.environment
        var site = HeldSite(build, passingOver: EditorFile.isOne)
        await take(&site, SourceChanges(isIncomplete: true), report)
        await withTaskCancellationHandler {
            for await changes in inbox.batches() where !Task.isCancelled { await take(&site, changes, report) }
        } onCancel: {
            inbox.close()
        }
        await watcher.stop()
    }

    private func watcher(_ inbox: ChangeInbox, _ report: (PreviewEvent) -> Void) -> any SourceWatcher {
        #if os(Linux)
            if !options.isPolling {
                do throws(InotifyWatcher.Failure) {
                    return try InotifyWatcher(source: options.source, inbox: inbox)
                } catch {
                    report(.polling(because: error.reason))
                }
            }
        #endif
        return PollingWatcher(source: options.source, inbox: inbox)
    }

    /// Reads what changed, and shows the site if it is in order.
    private func take(
        _ site: inout HeldSite, _ changes: SourceChanges, _ report: (PreviewEvent) -> Void
    ) async {
        let start = ContinuousClock.now
        let touchesFiles = changes.isIncomplete || changes.paths.contains { $0.contains("/assets/") }
        var shown: Duration?
        func show(_ site: PreparedSite) {
            // A folder that is being replaced is empty for a moment; nobody edits an archive to have none.
            if site.isEmpty, let last = state.shown.site, !last.isEmpty { return }
            let old = state.show {
                $0.site = site
                $0.problems = nil
                if touchesFiles { $0.files += 1 }
            }
            shown = shown ?? ContinuousClock.now - start
            // Some hundred thousand objects are taken apart beside the next request, not before it.
            Task.detached(priority: .background) { withExtendedLifetime(old) {} }
        }
        guard let new = await site.update(changes, rest: .milliseconds(120), passed: show) else { return }
        if shown == nil, let site = new.site { show(site) }
        if shown == nil {
            let problems = problems(of: new)
            state.show { $0.problems = problems }
        }
        report(
            .updated(
                PreviewUpdate(
                    outcome: new.outcome, isShown: shown != nil, changes: changes,
                    elapsed: shown ?? (ContinuousClock.now - start), trace: new.trace)))
    }

    private func problems(of new: HeldSite.State) -> ProblemReport {
        var found = new.outcome.diagnostics.filter { $0.severity == .error }
        if new.site != nil { found = new.outcome.diagnostics.filter { $0.kind == .emptyContent } }
        return ProblemReport(found, failure: new.outcome.failure, source: options.source, link: options.link)
    }
}

extension PreparedSite {
    /// Whether it has no records.
    fileprivate var isEmpty: Bool {
        let archive = renderer.plan.site.archive
        return archive.articles.isEmpty && archive.claims.isEmpty && archive.actors.isEmpty && archive.topics.isEmpty
            && archive.pages.isEmpty
    }
}
