/// A Content-Type (RFC 9110, 8.3): a media type, and the charset if it names one.
package struct MediaType: Sendable, Hashable {
    /// `text/html`, in lower case.
    package let name: String
    package let charset: String?

    package init(_ header: String) {
        let parts = header.split(separator: ";", omittingEmptySubsequences: false).map {
            String($0.drop { $0 == " " || $0 == "\t" }.reversed().drop { $0 == " " || $0 == "\t" }.reversed())
        }
        name = (parts.first ?? "").lowercased()
        charset =
            parts.dropFirst().lazy.compactMap { part -> String? in
                guard part.lowercased().hasPrefix("charset=") else { return nil }
                let value = part.dropFirst("charset=".count).filter { $0 != "\"" && $0 != "'" }
                return value.isEmpty ? nil : String(value)
            }.first
    }
}
