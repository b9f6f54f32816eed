import Foundation
import Synchronization
import Testing

@testable import Fetching

/// Whether addresses still answer.
@Suite struct LinkCheckTests {
    private func checker() -> LinkChecker {
        var limits = FetchLimits(userAgent: "sitegen-tests")
        limits.seconds = 5
        return LinkChecker(Fetcher(limits, allowsPrivateNetworks: true), now: { 1000 })
    }

    @Test("a server that gives no head is asked for the page, and what it answers is told apart")
    func states() throws {
        let seen = Mutex<Set<String>>([])
        let server = try LoopbackServer { path, _ in
            let isSecond = !seen.withLock { $0.insert(path).inserted }
            switch path {
            case "/moved": return .bytes(Array("HTTP/1.1 301 Moved\r\nLocation: /there\r\nContent-Length: 0\r\n\r\n".utf8))
            case "/gone": return .page("", status: "410 Gone")
            case "/busy": return .page("", status: "503 Busy")
            case "/get-only": return isSecond ? .page("x") : .page("", status: "405 No")
            default: return .bytes(Array("HTTP/1.1 200 OK\r\nContent-Length: 9000000000\r\n\r\n".utf8))
            }
        }
        let checker = checker()
        let there = checker.state(of: server.url("/there"))
        #expect(there.verdict == .alive && there.status == 200 && there.movedTo == nil && there.checked == 1000)
        #expect(checker.state(of: server.url("/gone")).verdict == .dead)
        #expect(checker.state(of: server.url("/busy")).verdict == .unclear)
        #expect(checker.state(of: server.url("/get-only")).verdict == .alive)
        let moved = checker.state(of: server.url("/moved"))
        #expect(moved.verdict == .alive && moved.movedTo == server.url("/there") && moved.isMovedForGood)
        #expect(checker.state(of: "http://no-such-host.invalid/").verdict == .dead)
    }

    @Test("answers are kept line by line, and a damaged line costs one question")
    func cache() throws {
        let folder = NSTemporaryDirectory() + "sitegen-links-" + UUID().uuidString
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let path = folder + "/.sitegen/links.jsonl"
        let first = LinkCache(path: path)
        var state = LinkState(address: "https://a.example/", checked: 5)
        state.status = 200
        first.add(state)
        first.add(LinkState(address: "https://b.example/", checked: 6))
        let file = try #require(FileHandle(forWritingAtPath: path))
        try file.seekToEnd()
        try file.write(contentsOf: Data("{\"address\":\"https://c.exa".utf8))
        let second = LinkCache(path: path)
        #expect(second["https://a.example/"] == state)
        #expect(second["https://c.example/"] == nil)
        second.compact(keeping: ["https://a.example/"])
        #expect(LinkCache(path: path)["https://b.example/"] == nil)
        #expect(FileManager.default.contents(atPath: folder + "/.sitegen/.gitignore") == Data("*\n".utf8))
    }

    @Test("no host is asked twice at once, and all are asked")
    func rounds() {
        let busy = Mutex<[String: Int]>([:])
        let clashes = Mutex<Int>(0)
        let rounds = LinkRounds(pause: 0, width: 4) { address in
            let host = WebLocation(address)?.host ?? ""
            if busy.withLock({ busy in
                busy[host, default: 0] += 1
                return busy[host] != 1
            }) {
                clashes.withLock { $0 += 1 }
            }
            Thread.sleep(forTimeInterval: 0.001)
            busy.withLock { $0[host, default: 1] -= 1 }
            return LinkState(address: address, checked: 0)
        }
        let addresses = (0..<60).map { "https://host\($0 % 7).example/\($0)" }
        var answers: [String] = []
        rounds.run(addresses) { answers.append($0.address) }
        #expect(answers.sorted() == addresses.sorted())
        #expect(clashes.withLock { $0 } == 0)
        rounds.run([]) { _ in Issue.record("nothing was asked") }
    }
}
