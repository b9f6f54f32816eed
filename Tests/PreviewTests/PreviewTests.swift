import Diagnostics
import Foundation
import Synchronization
import Testing

@testable import Preview
@testable import SiteBuild

#if canImport(FoundationNetworking)
    import FoundationNetworking
#endif

/// The whole of it: a folder, a server, a client.
@Suite("A preview", .timeLimit(.minutes(10)))
struct PreviewTests {
    /// What a preview told, one after the other.
    private func events(
        of folder: PreviewFolder, _ change: (inout Preview.Options) -> Void = { _ in }
    ) throws -> (events: AsyncStream<PreviewEvent>, task: Task<Void, any Error>) {
        let address = try #require(ListenAddress("localhost"))
        var options = Preview.Options(source: folder.path, address: address, link: try #require(folder.link))
        options.port = 0
        options.environment = ["SOURCE_DATE_EPOCH": "1767225600"]
        change(&options)
        let preview = Preview(options)
        let (events, continuation) = AsyncStream<PreviewEvent>.makeStream()
        let task = Task {
            defer { continuation.finish() }
            try await preview.run { continuation.yield($0) }
        }
        return (events, task)
    }

    private func get(_ base: String, _ path: String) async throws -> (status: Int, text: String) {
        let url = try #require(URL(string: base + path))
        var request = URLRequest(url: url)
        // A busy machine may not come to it within the minute that is usual.
        request.timeoutInterval = 600
        let (data, response) = try await URLSession(configuration: .ephemeral).data(for: request)
        return ((response as? HTTPURLResponse)?.statusCode ?? 0, String(decoding: data, as: UTF8.self))
    }

    @Test("shows an edit, keeps the last site while there is an error, writes nothing, and ends when it is told to")
    func loop() async throws {
        let folder = try PreviewFolder()
        let before = try FileManager.default.subpathsOfDirectory(atPath: folder.path).sorted()
        let (events, task) = try events(of: folder)
        var base = ""
        var step = 0
        for await event in events {
            if case .listening(let address, let isPublic) = event {
                base = address
                #expect(!isPublic)
            }
            guard case .updated(let update) = event else { continue }
            step += 1
            switch step {
            case 1:
                #expect(update.isShown)
                let page = try await get(base, "actors/ada-quill/")
                #expect(page.status == 200)
                #expect(page.text.contains("Ada Quill"))
                #expect(page.text.contains("href=\"\(base)actors/ada-quill/\""))
                try folder.write("Content/actors/ada-quill.md", "---\nname: Ada M. Quill\nkind: person\n---\n")
            case 2:
                #expect(update.isShown)
                #expect(update.changes == SourceChanges(paths: ["Content/actors/ada-quill.md"]))
                #expect(try await get(base, "actors/ada-quill/").text.contains("Ada M. Quill"))
                try folder.write("Content/actors/ada-quill.md", "---\nname: Ada Quill\nkind: nobody\n---\n")
            case 3:
                #expect(!update.isShown)
                #expect(update.outcome.status == .contentErrors)
                #expect(try await get(base, "actors/ada-quill/").text.contains("Ada M. Quill"))
                try folder.move("Content", to: "Content-away")
            case 4:
                #expect(!update.isShown)
                #expect(try await get(base, "actors/ada-quill/").status == 200)
                try folder.move("Content-away", to: "Content")
                try folder.write("Content/actors/ada-quill.md", "---\nname: Ada Quill\nkind: person\n---\n")
            default:
                if update.isShown { task.cancel() }
            }
        }
        try await task.value
        #expect(try FileManager.default.subpathsOfDirectory(atPath: folder.path).sorted() == before)
    }

    @Test("a port that was asked for and is in use is named, with one that is free")
    func portTaken() async throws {
        let folder = try PreviewFolder()
        let (events, task) = try events(of: folder)
        for await event in events {
            guard case .listening(let address, _) = event else { continue }
            let port = try #require(URL(string: address)?.port)
            let second = try self.events(of: folder) { $0.port = port }
            await #expect(throws: PreviewFailure.self) { try await second.task.value }
            await #expect {
                try await second.task.value
            } throws: { error in
                guard case .portTaken(port, let free?) = error as? PreviewFailure else { return false }
                return free > port
            }
            task.cancel()
        }
        try await task.value
    }

    @Test(
        "addresses to listen on are told from names",
        arguments: [
            ("localhost", "127.0.0.1", false), ("127.0.0.1", "127.0.0.1", false), ("::1", "[::1]", false),
            ("[::1]", "[::1]", false),
            ("0.0.0.0", "127.0.0.1", true), ("::", "[::1]", true), ("192.168.1.5", "192.168.1.5", true),
        ])
    func addresses(text: String, host: String, isPublic: Bool) throws {
        let address = try #require(ListenAddress(text))
        #expect(address.host == host)
        #expect(address.isPublic == isPublic)
    }

    @Test("names and what is no address cannot be listened on", arguments: ["example.org", "", "1.2.3", "1.2.3.400", "[", "::g"])
    func noAddresses(text: String) {
        #expect(ListenAddress(text) == nil)
    }

    @Test("a page tells what it shows, and what else it says is not taken for it")
    func openPages() {
        #expect(OpenPage("ab12 /claims/?x=1#y")?.path == "/claims/")
        #expect(OpenPage("ab12 /claims/")?.fingerprint == "ab12")
        #expect(OpenPage("ab12") == nil)
        #expect(OpenPage("ab12 claims/") == nil)
        #expect(OpenPage("") == nil)
    }

    @Test("who listens is told what is shown now and then of each change, and is forgotten when it stops")
    func listeners() async {
        let state = PreviewState()
        var changes = 0
        for await shown in state.changes() {
            #expect(shown.files == changes)
            #expect(state.listenerCount == 1)
            changes += 1
            if changes == 3 { break }
            state.show { $0.files += 1 }
        }
        while state.listenerCount > 0 { await Task.yield() }
        #expect(changes == 3)
    }
}
