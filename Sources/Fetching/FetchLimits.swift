/// How a request is made.
package enum FetchMethod: Sendable, Hashable {
    case get
    /// The head of the answer alone (RFC 9110, 9.3.2).
    case head
}

/// What a server may take of the client's time and memory.
package struct FetchLimits: Sendable, Hashable {
    /// For each request, until the last byte.
    package var seconds = 30
    /// Of content, after its encoding for the way is undone.
    package var bytes = 50 << 20
    package var redirects = 5
    /// Who asks.
    package var userAgent: String

    package init(userAgent: String) { self.userAgent = userAgent }
}
