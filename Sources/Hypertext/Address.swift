/// An address that was validated when it was read: what an attribute that holds a URL takes.
///
/// Schemes are `http`, `https` and `mailto` (RFC 3986, with the code points that the WHATWG URL standard allows unescaped);
/// everything else is an address of this site, made by `Routes`.
package struct Address: Sendable, Hashable {
    /// As it stands in a page, before HTML escaping.
    package let text: String

    /// An address of this site: a path that begins with `/`, a query or fragment, made from parts that are escaped already.
    package init(site path: String) { self.text = path }

    /// An absolute `http` or `https` address with a host, or nothing if the text is none.
    package init?(web text: String) {
        var text = text
        if text.withUTF8(Self.isPlainWeb) {
            self.text = text
            return
        }
        guard let colon = text.firstIndex(of: ":") else { return nil }
        let scheme = text[..<colon].lowercased()
        guard scheme == "http" || scheme == "https" else { return nil }
        let rest = text[text.index(after: colon)...]
        guard rest.hasPrefix("//") else { return nil }
        let afterSlashes = rest.dropFirst(2)
        let authority = afterSlashes.prefix { $0 != "/" && $0 != "?" && $0 != "#" }
        guard Self.isAuthority(authority), Self.isURLText(afterSlashes.dropFirst(authority.count)) else { return nil }
        self.text = text
    }

    /// Whether UTF-8 is what almost every address is: `https://` or `http://`, a host of ASCII letters, digits, hyphens and
    /// dots, and plain ASCII behind it. Of what is not, nothing is said.
    private static func isPlainWeb(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        let scheme = bytes.starts(with: "https://".utf8) ? 8 : bytes.starts(with: "http://".utf8) ? 7 : 0
        guard scheme > 0 else { return false }
        var index = scheme
        var afterDot = true
        loop: while index < bytes.count {
            switch bytes[index] {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"):
                afterDot = false
            case UInt8(ascii: ".") where !afterDot: afterDot = true
            case UInt8(ascii: "/"), UInt8(ascii: "?"): break loop
            default: return false
            }
            index += 1
        }
        guard !afterDot else { return false }
        while index < bytes.count {
            guard bytes[index] < 0x80, plainASCII[Int(bytes[index])] else { return false }
            index += 1
        }
        return true
    }

    /// A `mailto:` address (RFC 6068) with something before and after the `@`, or nothing.
    package init?(mail text: String) {
        guard text.lowercased().hasPrefix("mailto:") else { return nil }
        let rest = text.dropFirst(7)
        let recipient = rest.prefix { $0 != "?" }
        let parts = recipient.split(separator: "@", omittingEmptySubsequences: false)
        guard parts.count >= 2, parts.allSatisfy({ !$0.isEmpty }), Self.isURLText(rest) else { return nil }
        self.text = text
    }

    private static func isAuthority(_ authority: Substring) -> Bool {
        let afterUser = authority.lastIndex(of: "@").map { authority[authority.index(after: $0)...] } ?? authority
        if afterUser.hasPrefix("[") {
            guard let close = afterUser.firstIndex(of: "]") else { return false }
            let inner = afterUser[..<close].dropFirst()
            let port = afterUser[afterUser.index(after: close)...]
            return inner.contains(":") && inner.allSatisfy { $0.isHexDigit || $0 == ":" || $0 == "." } && isPort(port)
        }
        let host = afterUser.prefix { $0 != ":" }
        guard !host.isEmpty, isPort(afterUser.dropFirst(host.count)) else { return false }
        let labels = host.split(separator: ".", omittingEmptySubsequences: false)
        // A trailing dot is the root of the domain names.
        guard labels.dropLast().allSatisfy({ !$0.isEmpty }) else { return false }
        // A name that is not ASCII may be escaped, as CommonMark does it (RFC 3986, section 3.2.2).
        return PercentEncoding.decode(host).unicodeScalars.allSatisfy { scalar in
            scalar.isASCII
                ? scalar.properties.isAlphabetic || ("0"..."9").contains(scalar) || "-._".unicodeScalars.contains(scalar)
                : isURLCodePoint(scalar) && scalar != "\u{FFFD}"
        }
    }

    private static func isPort(_ text: Substring) -> Bool {
        guard let colon = text.first else { return true }
        guard colon == ":" else { return false }
        return text.dropFirst().isEmpty || UInt16(text.dropFirst()) != nil
    }

    /// Whether a text holds nothing but URL code points and complete percent escapes, and one fragment at most.
    private static func isURLText(_ text: Substring) -> Bool {
        // Almost every address is plain ASCII without escapes.
        if text.utf8.allSatisfy({ $0 < 0x80 && plainASCII[Int($0)] }) { return true }
        var hexDue = 0
        var fragments = 0
        for scalar in text.unicodeScalars {
            if hexDue > 0 {
                guard scalar.properties.isASCIIHexDigit else { return false }
                hexDue -= 1
            } else if scalar == "%" {
                hexDue = 2
            } else if scalar == "#" {
                fragments += 1
                if fragments > 1 { return false }
            } else if !isURLCodePoint(scalar) {
                return false
            }
        }
        return hexDue == 0
    }

    /// ASCII that may stand in an address as it is, the `#` of a fragment left out.
    private static let plainASCII: [Bool] = (0..<128).map { isURLCodePoint(Unicode.Scalar(UInt8($0))) }

    private static func isURLCodePoint(_ scalar: Unicode.Scalar) -> Bool {
        if scalar.isASCII {
            return scalar.properties.isAlphabetic || ("0"..."9").contains(scalar)
                || "!$&'()*+,-./:;=?@_~".unicodeScalars.contains(scalar)
        }
        return scalar.value >= 0xA0 && !scalar.properties.isNoncharacterCodePoint
            && !scalar.properties.isWhitespace && !scalar.properties.isBidiControl
    }
}
