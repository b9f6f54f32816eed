import Testing

@testable import Fetching

/// Fetching from a server on this machine.
@Suite struct FetcherTests {
    private static let limits: FetchLimits = {
        var limits = FetchLimits(userAgent: "sitegen-tests")
        limits.bytes = 100_000
        limits.seconds = 5
        return limits
    }()

    private let fetcher = Fetcher(limits, allowsPrivateNetworks: true)
    private let types: Set<String> = ["text/html", "text/plain"]

    private func failure(_ work: () throws -> Fetcher.Result) -> FetchFailure? {
        do {
            _ = try work()
            return nil
        } catch let failure as FetchFailure {
            return failure
        } catch {
            Issue.record(error)
            return nil
        }
    }

    @Test("a page comes with its bytes, its type and its address")
    func page() throws {
        let server = try LoopbackServer { path, _ in .page("at \(path)", type: "text/HTML; charset=\"latin1\"") }
        let result = try fetcher.fetch(server.url("/a%20b?x=1#there"), types: types)
        #expect(result.response.status == 200)
        #expect(result.response.bytes == Array("at /a%20b?x=1".utf8))
        #expect(result.response.type == MediaType("text/html;charset=latin1"))
        #expect(server.seen == ["GET /a%20b?x=1 HTTP/1.1"])
    }

    @Test("redirects are followed, relative ones too, and listed")
    func redirects() throws {
        let server = try LoopbackServer { path, _ in
            switch path {
            case "/a/b": .redirect(to: "../c")
            case "/c": .redirect(to: "/d?e")
            default: .page("here")
            }
        }
        let result = try fetcher.fetch(server.url("/a/b"))
        #expect(result.location.text == server.url("/d?e"))
        #expect(result.redirects.map(\.text) == [server.url("/a/b"), server.url("/c")])
    }

    @Test("a circle of redirects, and one redirect too many, are told")
    func circle() throws {
        let server = try LoopbackServer { path, _ in
            switch path {
            case "/1": .redirect(to: "/2")
            case "/2": .redirect(to: "/1")
            default: .redirect(to: path + "x")
            }
        }
        #expect(failure { try fetcher.fetch(server.url("/1")) } == .redirectCircle(server.url("/1")))
        #expect(failure { try fetcher.fetch(server.url("/x")) } == .tooManyRedirects(5))
    }

    @Test("an address that answers too much is left, whether it says how much or not")
    func tooLarge() throws {
        let server = try LoopbackServer { path, _ in
            path == "/flood"
                ? .flood : .bytes(Array("HTTP/1.1 200 OK\r\nContent-Length: 100001\r\n\r\nx".utf8))
        }
        #expect(failure { try fetcher.fetch(server.url("/flood")) } == .tooLarge(bytes: 100_000))
        #expect(failure { try fetcher.fetch(server.url("/said")) } == .tooLarge(bytes: 100_000))
    }

    @Test("an address that never answers is left after the time that it has")
    func silence() throws {
        let server = try LoopbackServer { _, _ in .silence }
        var limits = Self.limits
        limits.seconds = 1
        let fetcher = Fetcher(limits, allowsPrivateNetworks: true)
        #expect(failure { try fetcher.fetch(server.url("/")) } == .noAnswer(seconds: 1))
    }

    @Test("another type than those that are taken is refused before its content is read")
    func wrongType() throws {
        let server = try LoopbackServer { _, _ in
            .bytes(Array("HTTP/1.1 200 OK\r\nContent-Type: application/pdf\r\nContent-Length: 90000\r\n\r\n".utf8))
        }
        #expect(failure { try fetcher.fetch(server.url("/"), types: types) } == .wrongType("application/pdf"))
    }

    @Test("what is no HTTP, no host, no address or a closed port is told")
    func broken() throws {
        let server = try LoopbackServer { _, _ in .bytes(Array("SSH-2.0\r\n".utf8)) }
        for address in [server.url("/"), "http://127.0.0.1:1/"] {
            guard case .connection? = failure({ try fetcher.fetch(address) }) else {
                Issue.record("\(address) should not be reached")
                continue
            }
        }
        #expect(failure { try fetcher.fetch("http://no-such-host.invalid/") } == .unknownHost("no-such-host.invalid"))
        for text in [
            "ftp://x.example/", "http://user@x.example/", "x.example", "http://", "http://x.example:99999/", "file:///etc/passwd",
        ] {
            #expect(failure { try fetcher.fetch(text) } == .noAddress(text))
        }
    }

    @Test("this machine is refused unless it is allowed, in whatever notation")
    func loopback() throws {
        let server = try LoopbackServer { _, _ in .page("secret") }
        let strict = Fetcher(Self.limits, allowsPrivateNetworks: false)
        for host in ["127.0.0.1", "localhost", "[::1]", "[::ffff:127.0.0.1]", "2130706433", "0x7f.1", "0"] {
            guard case .privateNetwork? = failure({ try strict.fetch("http://\(host):\(server.port)/") }) else {
                Issue.record("\(host) should be refused")
                continue
            }
        }
        #expect(server.seen == [])
    }

    @Test("one address of a host that is not allowed is enough to refuse it, and a redirect is looked at like the beginning")
    func everyAddress() throws {
        let server = try LoopbackServer { _, port in .redirect(to: "http://inner.example:\(port)/") }
        let permits: @Sendable (NetworkAddress) -> Bool = { $0.text == "127.0.0.1" }
        let fetcher = Fetcher(Self.limits, permits: permits) { host in
            let texts: [[UInt8]] = host == "outer.example" ? [[127, 0, 0, 1]] : [[127, 0, 0, 1], [10, 0, 0, 8]]
            return texts.compactMap { NetworkAddress($0) }
        }
        #expect(
            failure { try fetcher.fetch("http://outer.example:\(server.port)/") }
                == .privateNetwork(host: "inner.example", address: "10.0.0.8"))
        #expect(server.seen.count == 1)
    }

    @Test("the head alone is asked for where that is enough")
    func head() throws {
        let server = try LoopbackServer { _, _ in
            .bytes(Array("HTTP/1.1 404 Not Found\r\nContent-Length: 500\r\n\r\n".utf8))
        }
        let result = try fetcher.fetch(server.url("/gone"), method: .head)
        #expect(result.response.status == 404)
        #expect(server.seen == ["HEAD /gone HTTP/1.1"])
    }
}
