internal import FlyingSocks

#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Musl)
    internal import Musl
#else
    internal import Darwin
#endif

/// Where the preview listens: one of this computer's addresses.
package enum ListenAddress: Sendable, Hashable {
    case ip4(String)
    case ip6(String)

    /// Nothing where a text is neither `localhost` nor an IP address.
    package init?(_ text: String) {
        if text.lowercased() == "localhost" {
            self = .ip4("127.0.0.1")
        } else if (try? sockaddr_in.inet(ip4: text, port: 0)) != nil {
            self = .ip4(text)
        } else {
            let address = text.hasPrefix("[") && text.hasSuffix("]") ? String(text.dropFirst().dropLast()) : text
            guard (try? sockaddr_in6.inet6(ip6: address, port: 0)) != nil else { return nil }
            self = .ip6(address)
        }
    }

    /// Without brackets.
    package var text: String {
        switch self {
        case .ip4(let text), .ip6(let text): text
        }
    }

    /// Whether other computers can reach it.
    package var isPublic: Bool { !text.hasPrefix("127.") && text != "::1" }

    /// The host of an address in a browser on this computer.
    package var host: String {
        switch self {
        case .ip4("0.0.0.0"): "127.0.0.1"
        case .ip4(let text): text
        case .ip6("::"): "[::1]"
        case .ip6(let text): "[\(text)]"
        }
    }

    /// Whether nobody listens on a port of this address yet.
    package func isFree(_ port: Int) -> Bool {
        guard let number = UInt16(exactly: port) else { return false }
        do {
            switch self {
            case .ip4(let text): try Self.bind(.inet(ip4: text, port: number))
            case .ip6(let text): try Self.bind(.inet6(ip6: text, port: number))
            }
            return true
        } catch {
            return false
        }
    }

    private static func bind(_ address: some SocketAddress) throws {
        let socket = try Socket(domain: Int32(type(of: address).family))
        defer { try? socket.close() }
        try socket.setValue(true, for: .localAddressReuse)
        try socket.bind(to: address)
        try socket.listen()
    }
}
