internal import Hypertext
package import SiteBuild

/// Keeps what was fetched as it came, in `Content/.originals`, which no build reads: so that evidence does not vanish with the page.
package struct OriginalStore: Sendable {
    /// What is known of a page that was fetched.
    package struct Original: Sendable {
        package var bytes: [UInt8]
        /// The address that was asked, and the one that answered.
        package var requested: String
        package var address: String
        /// RFC 3339, in UTC.
        package var time: String
        /// As the server says.
        package var contentType: String?
        /// The addresses that sent elsewhere.
        package var redirects: [String]

        package init(
            bytes: [UInt8], requested: String, address: String, time: String, contentType: String?, redirects: [String]
        ) {
            self.bytes = bytes
            self.requested = requested
            self.address = address
            self.time = time
            self.contentType = contentType
            self.redirects = redirects
        }
    }

    private let source: String

    /// - Parameter source: the folder with `site.json` and `Content`.
    package init(source: String) { self.source = source }

    /// Keeps a page as `<id>.html` (or `.txt`), and beside it `<id>.json` with `sha256`, `size`, `url`, `requested`, `fetched`,
    /// `contentType` and `redirects`. What is there already with other bytes stays: the new one's name has the first twelve digits
    /// of its digest then.
    ///
    /// - Returns: the file, relative to the source folder.
    /// - Throws: `SystemError`.
    package func keep(_ original: Original, id: String) throws(SystemError) -> String {
        let digest = Digest.sha256(original.bytes)
        let isText = original.contentType?.lowercased().hasPrefix("text/plain") == true
        let suffix = isText ? ".txt" : ".html"
        let folder = try RecordFolder(source: source, path: ".originals")
        var name = id
        if let known = try? FileReading.bytes(of: "\(source)/Content/.originals/\(id)\(suffix)"), known != original.bytes {
            name += "." + digest.prefix(12)
        }
        var members: [JSONValue.Member] = [
            .init("url", .text(original.address)), .init("requested", .text(original.requested)),
            .init("fetched", .text(original.time)), .init("sha256", .text(digest)), .init("size", .integer(original.bytes.count)),
        ]
        if let type = original.contentType { members.append(.init("contentType", .text(type))) }
        if !original.redirects.isEmpty {
            members.append(.init("redirects", .array(original.redirects.map { .text($0) })))
        }
        var sidecar: [UInt8] = []
        JSONValue.object(members).append(to: &sidecar)
        try folder.write(original.bytes, to: name + suffix, replaces: true)
        try folder.write(sidecar + [0x0A], to: name + ".json", replaces: true)
        return "Content/.originals/" + name + suffix
    }
}
