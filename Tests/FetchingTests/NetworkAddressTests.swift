import Testing

@testable import Fetching

@Suite struct NetworkAddressTests {
    @Test(
        "addresses of this machine, of private networks and of no network are not public",
        arguments: [
            "0.0.0.0", "10.1.2.3", "100.64.0.1", "127.0.0.1", "169.254.169.254", "172.16.0.1", "172.31.255.255", "192.168.1.1",
            "192.0.2.1", "198.18.0.1", "224.0.0.1", "255.255.255.255", "::", "::1", "fe80::1", "fd00::1", "ff02::1",
            "::ffff:10.0.0.1",
            "64:ff9b::7f00:1", "2001:db8::1", "2002:7f00:1::", "::127.0.0.1",
        ])
    func special(text: String) throws {
        let address = try #require(HostResolver.addresses(of: text).first)
        #expect(!address.isPublic)
    }

    @Test(
        "other addresses are public",
        arguments: [
            "1.1.1.1", "9.255.255.255", "172.15.0.1", "172.32.0.1", "100.128.0.1", "8.8.8.8", "2606:4700::1111", "2a00:1450::1",
        ])
    func ordinary(text: String) throws {
        let address = try #require(HostResolver.addresses(of: text).first)
        #expect(address.isPublic)
    }

    @Test(
        "an address is taken apart once, and sent as it was checked",
        arguments: [
            ("HTTPS://Ex.example:443/A?b#c", "https://ex.example/A?b"), ("http://x.example", "http://x.example/"),
            ("http://x.example?q", "http://x.example/?q"), ("http://x.example:8080/ä", "http://x.example:8080/%C3%A4"),
            ("http://münchen.example/", "http://xn--mnchen-3ya.example/"), ("http://[::1]:80/x", "http://[::1]/x"),
        ])
    func locations(text: String, expected: String) { #expect(WebLocation(text)?.text == expected) }

    @Test(
        "what could be read in two ways is no address",
        arguments: [
            "http://a.example\\@b.example/", "http://a@b.example/", "http://a b.example@c/", "//x.example/", "javascript:x", "",
        ])
    func refused(text: String) { #expect(WebLocation(text) == nil || WebLocation(text)?.host == "ab.example") }

    @Test("interim answers are passed over, and header names are of any case")
    func head() throws {
        let head = try #require(
            ResponseHead(Array("HTTP/1.1 100 Continue\r\n\r\nHTTP/2 301 \r\nLocation: /x\r\nX:y: z\r\n\r\nbody".utf8)))
        #expect(head.status == 301)
        #expect(head.headers.map(\.name) == ["location", "x"])
        #expect(head.headers.map(\.value) == ["/x", "y: z"])
        #expect(head.length == "HTTP/1.1 100 Continue\r\n\r\nHTTP/2 301 \r\nLocation: /x\r\nX:y: z\r\n\r\n".utf8.count)
        #expect(ResponseHead(Array("HTTP/1.1 200 OK\r\nA: b\r\n".utf8)) == nil)
    }
}
