import ArchiveReading
import Diagnostics
import Foundation
import Markup
import Rendering
import Testing

@testable import SiteBuild

@Suite("Drafts that builds keep")
struct DraftStoreTests {
    private static let tool = "a tool"

    @Test("are what reading the file would give")
    func areTheSame() async throws {
        let site = try await built()
        let read = try await SourceReader.read(site.options).records
        #expect(!read.isEmpty)
        for record in read {
            let again = try #require(kept(record.file, in: site), "\(record.file)")
            #expect(again.bytes == record.bytes)
            #expect(again.diagnostics == record.diagnostics)
        }
    }

    @Test("come back as they were written, whatever the file", arguments: DiagnosticCatalog.all)
    func comeBack(_ kind: DiagnosticKind) async throws {
        for example in [kind.wrong, kind.right] {
            let site = try TemporarySite(over: example)
            guard let sources = try? await SourceReader.read(site.options) else { continue }
            for record in sources.records {
                let file = SourceFiles.Record(file: record.file, kind: record.kind, id: record.id)
                let again = try #require(ReadRecord(bytes: record.bytes, of: file), "\(record.file)")
                #expect(again.bytes == record.bytes)
            }
        }
    }

    @Test("belong to a file's bytes, and to a program")
    func belongToBytes() async throws {
        let site = try await built()
        let file = "Content/actors/ada-quill.md"
        try site.write(file, "---\nname: Ada Quill\nkind: person\ndescription: Changed.\n---\n")
        #expect(kept(file, in: site) == nil)
        #expect(kept("Content/claims/harbour-closed.md", in: site) != nil)
        #expect(kept("Content/claims/harbour-closed.md", in: site, tool: "another") == nil)
    }

    @Test("tell again what was wrong with a file that is not read again")
    func tellAgain() async throws {
        let site = try TemporarySite(
            over: Example(
                """
                -- Content/pages/about.md --
                ---
                title: About
                ---
                Here is <b>raw HTML</b>.
                """))
        let first = await build(site)
        #expect(first.diagnostics.map(\.kind.id) == ["raw-html", "raw-html"])
        try site.write("Content/actors/ada-quill.md", "---\nname: Ada Quill\nkind: person\ndescription: Changed.\n---\n")
        let second = await build(site)
        #expect(second.summary?.rendered ?? 0 > 0)
        #expect(second.diagnostics == first.diagnostics)
    }

    @Test("are kept by a build that content stops")
    func keptAtErrors() async throws {
        let site = try TemporarySite(over: Example("-- Content/actors/bo-lind.md --\n---\nname: Bo Lind\nkind: persn\n---\n"))
        let first = await build(site)
        #expect(first.status == .contentErrors)
        #expect(kept("Content/actors/bo-lind.md", in: site) != nil)
        #expect(await build(site).diagnostics == first.diagnostics)
        try site.write("Content/actors/bo-lind.md", "---\nname: Bo Lind\nkind: person\n---\n")
        #expect(await build(site).status == .done)
    }

    @Test("cost reading again where they are damaged, and nothing else", arguments: ["drafts-", "draft-index-"], 0..<12)
    func damaged(_ name: String, _ way: Int) async throws {
        let site = try await built()
        let folder = site.path + "/.sitegen/"
        let file = try #require(try FileManager.default.contentsOfDirectory(atPath: folder).first { $0.hasPrefix(name) })
        var bytes = try #require(FileManager.default.contents(atPath: folder + file))
        switch way {
        case 0: bytes = Data()
        case 1: bytes = bytes.prefix(bytes.count / 2)
        case 2: bytes = Data(repeating: 0xFF, count: bytes.count)
        case 3: bytes += Data(repeating: 0, count: 100)
        default: bytes[bytes.count * (way - 4) / 8] ^= 0x41
        }
        try bytes.write(to: URL(fileURLWithPath: folder + file))
        try site.write("Content/pages/about.md", "---\ntitle: About\n---\nNew.\n")
        #expect(await build(site).status == .done)
        _ = await site.build { ($0.output, $0.isForced, $0.tool) = (site.path + "/Clean", true, Self.tool) }
        #expect(site.files(in: "Public") == site.files(in: "Clean"))
    }

    @Test("take no more room than a few times what is of use")
    func bounded() async throws {
        let site = try await built()
        let text = String(repeating: "A sentence of some length that fills the page. ", count: 4000)
        for number in 0..<12 {
            try site.write("Content/pages/about.md", "---\ntitle: About\n---\n\(number) \(text)\n")
            #expect(await build(site).status == .done)
        }
        let folder = site.path + "/.sitegen/"
        let file = try #require(try FileManager.default.contentsOfDirectory(atPath: folder).first { $0.hasPrefix("drafts-") })
        let size = try #require(FileManager.default.contents(atPath: folder + file)?.count)
        #expect(size < 3_000_000)
        #expect(kept("Content/pages/about.md", in: site) != nil)
    }

    private func built() async throws -> TemporarySite {
        let site = try TemporarySite(over: Example(""))
        #expect(await build(site).status == .done)
        return site
    }

    private func build(_ site: TemporarySite) async -> BuildOutcome { await site.build { $0.tool = Self.tool } }

    /// The record of a file as a build would take it from the store.
    private func kept(_ path: String, in site: TemporarySite, tool: String = Self.tool) -> ReadRecord? {
        let folder = StateFolder(source: site.path, key: OutputSafety.resolved(site.options.outputFolder))
        let files = try? SourceFiles(source: site.path)
        guard let file = files?.records.first(where: { $0.file == path }),
            let bytes = FileManager.default.contents(atPath: site.path + "/" + path)
        else { return nil }
        return DraftStore(folder, tool: tool, isReadOnly: true).record(of: file, content: Fingerprint(of: Array(bytes)))
    }
}
