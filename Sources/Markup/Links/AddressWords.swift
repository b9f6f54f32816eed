import Diagnostics

// The words of `AddressReader`.

extension AddressReader {
    static let relativeKind = DiagnosticKind(
        "link-relative", .error, "a link has a relative address",
        explanation: """
            A page has another address than its file, so an address relative to either would mislead. Link to a record with \
            `claim:id`, `actor:id`, `article:id`, `topic:id` or `page:id`, to any file of the site with `/path`, to a place of \
            this page with `#fragment`, and elsewhere with `https://…`.
            """,
        wrong: .article(#"See [the notice](‸harbour-closed)."#),
        right: .article(#"See [the notice](claim:harbour-closed)."#))

    static func relative(_ address: String, at place: Place) -> Diagnostic {
        let what = address.isEmpty ? "this link has no address" : "“\(address)” is a relative address"
        let record = recordAddress(ofFile: address)
        let isHost =
            address.hasPrefix("www.") || address.split(separator: "/").first?.contains(".") == true && !address.hasPrefix(".")
        return Diagnostic(
            relativeKind, at: place, what,
            help: record.map { "If that is the record, write \($0)." }
                ?? (isHost
                    ? "If that is a place on the web, write https://\(address)."
                    : "Write claim:id, actor:id, article:id, topic:id or page:id, /path, #fragment, or an address with https://."),
            fix: record.map { .replace(address, with: $0, at: place) })
    }

    /// What an address means that is the path of a record's file: `../claims/harbour-closed.md`.
    private static func recordAddress(ofFile address: String) -> String? {
        guard address.hasSuffix(".md") else { return nil }
        let parts = address.dropLast(3).split(separator: "/")
        guard parts.count >= 2, let name = parts.last, Identifier.isValid(name) else { return nil }
        let folder = parts[parts.count - 2]
        return RecordKind.allCases.first { $0.rawValue + "s" == folder }.map { "\($0.rawValue):\(name)" }
    }

    static let schemeKind = DiagnosticKind(
        "link-scheme", .error, "a link has an address of an unknown kind",
        explanation: """
            Addresses in a body are `http:`, `https:` or `mailto:`, or name a record of the archive: `claim:`, `actor:`, \
            `article:`, `topic:`, `page:`. Others, such as `javascript:` or `file:`, would lead nowhere or do harm.
            """,
        wrong: .article(#"See [the notice](‸claims:harbour-closed)."#),
        right: .article(#"See [the notice](claim:harbour-closed)."#))

    static func unknownScheme(_ scheme: String, at place: Place) -> Diagnostic {
        let known = RecordKind.allCases.map(\.rawValue) + ["http", "https", "mailto"]
        return Diagnostic(
            schemeKind, at: place, "an address cannot begin with “\(scheme):” here",
            help: NearMiss.help(for: scheme, in: known, what: "scheme"),
            fix: CertainMatch.of(scheme, in: known).map { .replace(scheme + ":", with: $0 + ":", at: place) })
    }

    static let addressKind = DiagnosticKind(
        "link-address", .error, "a link has an address that is not valid",
        explanation: """
            An `http`, `https` or `mailto` address follows RFC 3986: a host, and no incomplete percent-encoding. An id is the \
            name of a record’s file without `.md`: lower-case letters and digits, joined by single hyphens. A `#` is followed \
            by the name of a place.
            """,
        wrong: .article(#"See [the notice](‸claim:Harbour_Closed)."#),
        right: .article(#"See [the notice](claim:harbour-closed) and [the port](https://port.example/notices/1)."#))

    static func badAddress(_ address: Bytes, at place: Place) -> Diagnostic {
        Diagnostic(
            addressKind, at: place, "“\(String(decoding: address, as: UTF8.self))” is no valid address",
            help: "Copy the address again; a space in it is written %20, a percent sign %25.")
    }

    static func badID(_ id: String, _ kind: RecordKind, _ violation: String, at place: Place) -> Diagnostic {
        Diagnostic(
            addressKind, at: place, "“\(id)” cannot be the id of a record: it \(violation)",
            help: "The id of the \(kind.rawValue) is the name of its file without “.md”.",
            fix: Identifier.nearest(to: id).map { .replace("\(kind.rawValue):\(id)", with: "\(kind.rawValue):\($0)", at: place) })
    }

    static let imageKind = DiagnosticKind(
        "image-address", .error, "an image lies outside of `/assets/`",
        explanation: """
            Images in a body are files of the site: put the file into `Content/assets/` and write its path from there, \
            `/assets/…`. So the page keeps its pictures when another site loses them.
            """,
        wrong: Example(
            Example.article(#"![The pier](‸https://port.example/pier.jpg)"#).text
                + "-- Content/assets/pier.jpg --\nA picture.\n"),
        right: Example(
            Example.article(#"![The pier](/assets/pier.jpg)"#).text + "-- Content/assets/pier.jpg --\nA picture.\n"))

    static func imageOutside(_ address: String, at place: Place) -> Diagnostic {
        let path = pathBelowAssets(address)
        return Diagnostic(
            imageKind, at: place, "“\(address)” is no file below /assets/",
            help: path.map { "Write \($0)." } ?? "Copy the image into Content/assets and write /assets/ and its path there.",
            fix: path.map { .replace(address, with: $0, at: place) })
    }

    /// What an address means that leads to `Content/assets` by way of the file system.
    private static func pathBelowAssets(_ address: String) -> String? {
        guard !address.contains(":"), !address.hasPrefix("//") else { return nil }
        var parts = address.split(separator: "/")
        while let first = parts.first, first == ".." || first == "." || first == "Content" { parts.removeFirst() }
        guard parts.first == "assets", parts.count > 1, parts.allSatisfy({ $0 != ".." && $0 != "." }) else { return nil }
        return "/" + parts.joined(separator: "/")
    }
}
