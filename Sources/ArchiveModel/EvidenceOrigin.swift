internal import Hypertext
internal import Markup

/// What a piece of evidence comes down to: copies and their source are one origin, and so are an article and its address.
package enum EvidenceOrigin: Sendable, Hashable {
    case article(Handle<Article>)
    /// Host and path of an address, the host in small letters.
    case web(String)

    package init(_ evidence: Evidence, in archive: Archive) {
        switch evidence.source {
        case .article(let article): self.init(article.value, in: archive)
        case .web(let address, _):
            if let article = evidence.archivedAs {
                self.init(article, in: archive)
            } else {
                self = .web(Self.hostAndPath(of: address.value.text))
            }
        }
    }

    private init(_ article: Handle<Article>, in archive: Archive) {
        self = .article(archive.backReferences.rootOrigins[Int(article.index)])
    }

    /// Without scheme, query and fragment, nor a slash at the end.
    package static func hostAndPath(of address: String) -> String {
        var bytes = Array(address.utf8.prefix { $0 != UInt8(ascii: "?") && $0 != UInt8(ascii: "#") })
        if let colon = bytes.firstIndex(of: UInt8(ascii: ":")) { bytes.removeFirst(min(bytes.count, colon + 3)) }
        for index in bytes.indices {
            if bytes[index] == UInt8(ascii: "/") { break }
            if (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(bytes[index]) { bytes[index] |= 0x20 }
        }
        if bytes.last == UInt8(ascii: "/") { bytes.removeLast() }
        return String(decoding: bytes, as: UTF8.self)
    }
}
