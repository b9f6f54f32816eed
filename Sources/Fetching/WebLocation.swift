internal import Foundation

/// An `http` or `https` address in parts (RFC 3986), in ASCII: what is sent is what was checked.
package struct WebLocation: Sendable, Hashable {
    package let scheme: String
    /// A name in lower case, in the ASCII form of IDNA, or an address; IPv6 in square brackets.
    package let host: String
    package let port: Int
    /// Path and query, from the slash on.
    package let path: String

    /// Nothing for what is no address of the web, or names a user.
    ///
    /// - Parameter base: what a relative reference is relative to.
    package init?(_ text: String, relativeTo base: WebLocation? = nil) {
        let trimmed = String(text.unicodeScalars.filter { $0.value > 0x20 && $0.value != 0x7F }.map(Character.init))
        guard !trimmed.isEmpty, trimmed.utf8.count < 8192,
            let url = URL(string: trimmed, relativeTo: base.flatMap { URL(string: $0.text) })
        else { return nil }
        let whole = url.absoluteURL.absoluteString
        guard whole.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7F }), let colon = whole.firstIndex(of: ":") else { return nil }
        let scheme = whole[..<colon].lowercased()
        let rest = whole[whole.index(after: colon)...]
        guard scheme == "http" || scheme == "https", rest.hasPrefix("//") else { return nil }
        let authority = rest.dropFirst(2).prefix { $0 != "/" && $0 != "?" && $0 != "#" && $0 != "\\" }
        let after = rest.dropFirst(2 + authority.count).prefix { $0 != "#" }
        guard !after.hasPrefix("\\"), let (host, port) = Self.parts(of: authority, scheme: scheme) else { return nil }
        self.scheme = scheme
        self.host = host
        self.port = port
        path = after.hasPrefix("/") ? String(after) : "/" + after
    }

    private static func parts(of authority: Substring, scheme: String) -> (String, Int)? {
        var host = authority
        var port = scheme == "https" ? 443 : 80
        if let colon = authority.lastIndex(of: ":"), authority.lastIndex(of: "]").map({ $0 < colon }) ?? true {
            host = authority[..<colon]
            let digits = authority[authority.index(after: colon)...]
            if !digits.isEmpty {
                guard let number = Int(digits), (1...65535).contains(number) else { return nil }
                port = number
            }
        }
        let lower = host.lowercased()
        let isName = lower.utf8.allSatisfy {
            (97...122).contains($0) || (48...57).contains($0) || $0 == 45 || $0 == 46 || $0 == 95
        }
        let isAddress =
            lower.hasPrefix("[") && lower.hasSuffix("]")
            && lower.utf8.dropFirst().dropLast().allSatisfy { (97...102).contains($0) || (48...58).contains($0) || $0 == 46 }
        guard !lower.isEmpty, isName || isAddress, lower.utf8.count < 256 else { return nil }
        return (lower, port)
    }

    /// The whole address, without a fragment.
    package var text: String {
        let isDefault = port == (scheme == "https" ? 443 : 80)
        return "\(scheme)://\(host)\(isDefault ? "" : ":\(port)")\(path)"
    }
}
