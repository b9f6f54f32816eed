/// What a server answered.
package struct FetchedResponse: Sendable {
    /// The status code of HTTP.
    package let status: Int
    /// Names in lower case, in the order in which they came.
    package let headers: [(name: String, value: String)]
    /// The content, with its encoding for the way undone; as much of it as was asked for.
    package let bytes: [UInt8]

    package init(status: Int, headers: [(name: String, value: String)], bytes: [UInt8]) {
        self.status = status
        self.headers = headers
        self.bytes = bytes
    }

    /// The first header of a name, which is given in lower case.
    package subscript(name: String) -> String? { headers.first { $0.name == name }?.value }

    package var type: MediaType? { self["content-type"].map(MediaType.init) }

    /// Where it sends the client instead (RFC 9110, 15.4).
    package var redirect: String? { [301, 302, 303, 307, 308].contains(status) ? self["location"] : nil }
}
