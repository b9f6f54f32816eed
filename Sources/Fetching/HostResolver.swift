#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Musl)
    internal import Musl
#else
    internal import Darwin
#endif

/// Asks the system for the addresses of a host.
package enum HostResolver {
    /// All of them, each once, in the system's order; none where the name has none. A host may be an address in any notation.
    @Sendable package static func addresses(of host: String) -> [NetworkAddress] {
        var list: UnsafeMutablePointer<addrinfo>?
        var hints = addrinfo()
        hints.ai_family = AF_UNSPEC
        #if canImport(Glibc)
            hints.ai_socktype = Int32(SOCK_STREAM.rawValue)
        #else
            hints.ai_socktype = SOCK_STREAM
        #endif
        let plain = host.hasPrefix("[") && host.hasSuffix("]") ? String(host.dropFirst().dropLast()) : host
        guard getaddrinfo(plain, nil, &hints, &list) == 0 else { return [] }
        defer { freeaddrinfo(list) }
        var result: [NetworkAddress] = []
        var next = list
        while let entry = next {
            if let address = entry.pointee.ai_addr.flatMap({ address(at: $0, family: entry.pointee.ai_family) }),
                !result.contains(address)
            {
                result.append(address)
            }
            next = entry.pointee.ai_next
        }
        return result
    }

    private static func address(at pointer: UnsafeMutablePointer<sockaddr>, family: Int32) -> NetworkAddress? {
        let raw = UnsafeRawPointer(pointer)
        switch family {
        case AF_INET:
            let address = raw.loadUnaligned(as: sockaddr_in.self).sin_addr
            return NetworkAddress(withUnsafeBytes(of: address) { Array($0) })
        case AF_INET6:
            let address = raw.loadUnaligned(as: sockaddr_in6.self).sin6_addr
            return NetworkAddress(withUnsafeBytes(of: address) { Array($0) })
        default: return nil
        }
    }
}
