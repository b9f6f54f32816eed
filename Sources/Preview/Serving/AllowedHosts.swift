/// Which values of the `Host` header (RFC 9110, section 7.2) are answered.
///
/// A site on the internet can let its own name lead to this computer and then read what is answered there (DNS rebinding).
/// Requests that it makes name it in this header, so only names that always mean this computer are taken.
struct AllowedHosts: Sendable {
    /// The address that is listened on: a name or an IP address without brackets.
    private let host: String

    init(host: String) { self.host = host.lowercased() }

    /// - Parameter header: with or without a port; IPv6 addresses in brackets.
    func allows(_ header: String?) -> Bool {
        guard let name = header.flatMap(Self.name) else { return false }
        if ["localhost", "127.0.0.1", "::1", host].contains(name) || name.hasSuffix(".localhost") { return true }
        // No name is looked up where an address is written, so none can be bound anew.
        return isWildcard && Self.isAddress(name)
    }

    /// Whether every address of this computer is listened on.
    var isWildcard: Bool { ["0.0.0.0", "::"].contains(host) }

    /// The host of a header without its port and brackets, in small letters; nothing where it is none.
    private static func name(_ header: String) -> String? {
        let text = header.lowercased()
        if text.hasPrefix("[") {
            guard let end = text.firstIndex(of: "]"), isPort(text[text.index(after: end)...]) else { return nil }
            return String(text[text.index(after: text.startIndex)..<end])
        }
        let colon = text.firstIndex(of: ":") ?? text.endIndex
        guard isPort(text[colon...]) else { return nil }
        var name = text[..<colon]
        // A name may end with the dot of the root.
        if name.hasSuffix(".") { name.removeLast() }
        return name.isEmpty ? nil : String(name)
    }

    private static func isPort(_ text: Substring) -> Bool {
        text.isEmpty || text.hasPrefix(":") && text.dropFirst().utf8.allSatisfy { (0x30...0x39).contains($0) }
    }

    private static func isAddress(_ name: String) -> Bool {
        if name.contains(":") { return name.utf8.allSatisfy { "0123456789abcdef:.".utf8.contains($0) } }
        let parts = name.split(separator: ".", omittingEmptySubsequences: false)
        return parts.count == 4 && parts.allSatisfy { UInt8($0) != nil }
    }
}
