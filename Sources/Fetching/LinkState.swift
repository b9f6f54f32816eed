/// What an address answered when it was asked last.
package struct LinkState: Sendable, Hashable, Codable {
    package let address: String
    /// Seconds since 1970-01-01T00:00:00Z.
    package let checked: Int
    /// The status code of HTTP, after redirects; nothing where there was no answer.
    package var status: Int?
    /// Where it was sent, if it was.
    package var movedTo: String?
    /// Whether it was sent there for good (RFC 9110, 15.4.2 and 15.4.9).
    package var isMovedForGood = false
    /// Why there was no answer, as the end of a sentence that begins with the address.
    package var failure: String?

    package init(address: String, checked: Int) {
        self.address = address
        self.checked = checked
    }

    package enum Verdict: Sendable, Hashable {
        case alive
        /// There is nothing there any more, or nobody answers.
        case dead
        /// The server does not want to say to a program: that says nothing of readers.
        case unclear
    }

    /// A refusal (401, 403, 429, 451) or a server that is out of order says nothing of the page.
    package var verdict: Verdict {
        guard let status else { return failure == nil ? .unclear : .dead }
        switch status {
        case 200..<400: return .alive
        case 404, 410: return .dead
        case 401, 403, 405, 406, 408, 425, 429, 451, 500..<600: return .unclear
        default: return .dead
        }
    }
}
