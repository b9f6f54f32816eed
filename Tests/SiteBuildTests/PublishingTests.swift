import Foundation
import Synchronization
import Testing

@testable import SiteBuild

/// A publication that is stopped before each of its changes in turn, as a kill or a full disk would stop it.
@Suite("A publication")
struct PublishingTests {
    @Test(
        "that is stopped leaves no link of the home page's site that leads nowhere, and nothing that the next build does not mend"
    )
    func rightOrder() async throws {
        let fault = try await firstFault(of: PublishingStep.order)
        #expect(fault == nil)
    }

    static let wrongOrders: [[PublishingStep]] = [
        // Each step left out of its place.
        [.assets, .newPages, .changedPages, .overviews, .removals, .manifest],
        [.claim, .newPages, .changedPages, .overviews, .assets, .removals, .manifest],
        [.claim, .assets, .changedPages, .overviews, .newPages, .removals, .manifest],
        [.claim, .assets, .newPages, .overviews, .removals, .changedPages, .manifest],
        [.claim, .assets, .overviews, .newPages, .changedPages, .removals, .manifest],
        [.claim, .assets, .removals, .newPages, .changedPages, .overviews, .manifest],
        [.claim, .assets, .newPages, .changedPages, .overviews, .manifest, .removals],
    ]

    @Test("would do so in any other order", arguments: wrongOrders)
    func wrongOrder(_ order: [PublishingStep]) async throws {
        let fault = try await firstFault(of: order)
        #expect(fault != nil, "\(order)")
    }

    @Test("that finds the disk full says so, and what that means for the site")
    func fullDisk() async throws {
        let site = try await before()
        try after(site)
        let stop = Stop(after: 3)
        let outcome = await site.build { $0.permit = stop.permit }
        #expect(outcome.status == .diskErrors)
        #expect(outcome.isPartlyWritten)
        #expect(outcome.failure?.contains("No space left on device") == true)
    }

    @Test("waits for another build of the same folder, and says which process that is")
    func waits() async throws {
        let site = try await before()
        let folder = site.path + "/Public"
        let lock = try #require(OutputLock(folder, onWait: { _ in }))
        try FileManager.default.createDirectory(
            atPath: folder + "/" + OutputFolder.staging, withIntermediateDirectories: true)
        let holder = folder + "/" + OutputFolder.staging + "/" + OutputLock.holderFile
        try Data("4711".utf8).write(to: URL(fileURLWithPath: holder))
        let (waiting, announce) = AsyncStream<Int?>.makeStream()
        async let outcome = site.build { $0.onWait = { announce.yield($0) } }
        for await process in waiting {
            #expect(process == 4711)
            break
        }
        lock.release()
        #expect(await outcome.status == .done)
    }

    /// Builds a site, changes its sources, and stops the next build before its first change, its second, and so on.
    ///
    /// - Returns: in words, what was wrong first.
    private func firstFault(of order: [PublishingStep]) async throws -> String? {
        let wanted = try await clean()
        let base = try await before()
        try after(base)
        for count in 0... {
            let site = try TemporarySite(copying: base)
            let stop = Stop(after: count)
            let outcome = await site.build {
                $0.permit = stop.permit
                $0.publishing = order
            }
            if let link = deadLink(in: site.files(in: "Public")) { return "after \(count) changes, \(link)" }
            let next = await site.build()
            if next.status != .done { return "after \(count) changes the next build ends with \(next.diagnostics)" }
            let files = site.files(in: "Public")
            let kept = files[Manifest.file].flatMap(Manifest.init)?.kept ?? []
            for path in Set(files.keys).union(wanted.keys).subtracting(kept).sorted()
            where path != Manifest.file && files[path] != wanted[path] {
                return "after \(count) changes the next build leaves \(path) as it should not be"
            }
            if outcome.status == .done { return nil }
        }
        return nil
    }

    /// What a visitor who comes in by the home page would not find.
    private func deadLink(in files: [String: [UInt8]]) -> String? {
        var open = ["index.html"]
        var seen: Set<String> = ["index.html"]
        while let page = open.popLast() {
            guard let bytes = files[page] else { return "there is no \(page)" }
            guard page.hasSuffix(".html") else { continue }
            let text = String(decoding: bytes, as: UTF8.self)
            for match in text.matches(of: /(?:href|src)="(\/[^"#?]*)/) {
                var path = String(match.1.dropFirst())
                if path.isEmpty || path.hasSuffix("/") { path += "index.html" }
                if files[path] == nil { return "\(page) leads to \(path), which is not there" }
                if seen.insert(path).inserted { open.append(path) }
            }
        }
        return nil
    }

    private func before() async throws -> TemporarySite {
        let site = TemporarySite()
        try site.lay(TemporarySite.harbour)
        try site.write("Content/claims/ferry-late.md", "---\nclaim: The ferry is late\nabout: [bo-lind]\n---\n")
        try site.write("Content/actors/bo-lind.md", "---\nname: Bo Lind\nkind: person\n---\n")
        try site.write(
            "Content/articles/ferry-report.md",
            "---\ntitle: The ferry\npublished: 2024-03-05\n---\nThey say [the ferry is late]{claim=ferry-late by=ada-quill}.\n")
        #expect(await site.build().status == .done)
        return site
    }

    /// Records come, go, and name one another; the theme changes.
    private func after(_ site: TemporarySite) throws {
        try site.write("Templates/assets/style.css", "body { color: black }\n")
        try FileManager.default.removeItem(atPath: site.path + "/Content/claims/ferry-late.md")
        try FileManager.default.removeItem(atPath: site.path + "/Content/actors/bo-lind.md")
        try site.write("Content/actors/cy-marsh.md", "---\nname: Cy Marsh\nkind: person\n---\n")
        try site.write("Content/claims/buoy-lost.md", "---\nclaim: The buoy is lost\nabout: [cy-marsh]\n---\n")
        try site.write(
            "Content/articles/ferry-report.md",
            "---\ntitle: The buoy\npublished: 2024-03-05\n---\nThey say [the buoy is lost]{claim=buoy-lost by=cy-marsh}.\n")
    }

    private func clean() async throws -> [String: [UInt8]] {
        let site = try await before()
        try after(site)
        _ = await site.build { $0.output = site.path + "/Clean" }
        return site.files(in: "Clean")
    }
}

extension TemporarySite {
    fileprivate convenience init(copying other: TemporarySite) throws {
        self.init()
        for name in try FileManager.default.contentsOfDirectory(atPath: other.path) {
            try FileManager.default.copyItem(atPath: other.path + "/" + name, toPath: path + "/" + name)
        }
    }
}

/// A disk that is full after some changes.
private final class Stop: Sendable {
    private let left: Mutex<Int>

    init(after count: Int) { left = Mutex(count) }

    var permit: OutputFolder.Permit {
        { path throws(SystemError) in
            let isOver = self.left.withLock { left in
                left -= 1
                return left < 0
            }
            if isOver { throw SystemError("write", path, code: ENOSPC) }
        }
    }
}
