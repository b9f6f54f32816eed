import Testing

@testable import Preview

@Suite("Names that the preview answers to")
struct AllowedHostsTests {
    @Test(
        "names that always mean this computer are answered",
        arguments: ["localhost", "localhost:8080", "LOCALHOST:1", "127.0.0.1:8080", "[::1]:8080", "[::1]", "a.localhost:80"])
    func own(host: String) {
        #expect(AllowedHosts(host: "127.0.0.1").allows(host))
    }

    @Test(
        "other names are refused, however near they are",
        arguments: [
            "example.org", "example.org:8080", "localhost.example.org", "127.0.0.1.example.org", "notlocalhost", "", ":8080",
            "192.168.1.5:8080", "localhost:80x", "[::1", "[::2]:80", "localhost@example.org",
        ])
    func other(host: String) {
        #expect(!AllowedHosts(host: "127.0.0.1").allows(host))
    }

    @Test("a request that names nobody is refused")
    func missing() {
        #expect(!AllowedHosts(host: "127.0.0.1").allows(nil))
    }

    @Test("the address that is listened on is answered")
    func given() {
        #expect(AllowedHosts(host: "192.168.1.5").allows("192.168.1.5:8080"))
    }

    @Test("where every address is listened on, any address is answered, and still no name", arguments: ["0.0.0.0", "::"])
    func wildcard(host: String) {
        let hosts = AllowedHosts(host: host)
        #expect(hosts.allows("192.168.1.5:8080"))
        #expect(hosts.allows("[fe80::1]:8080"))
        #expect(!hosts.allows("example.org"))
        #expect(!hosts.allows("1.2.3.4.example.org"))
        #expect(!hosts.allows("1.2.3.400"))
    }
}
