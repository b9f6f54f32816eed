/// Why nothing could be fetched from an address.
package enum FetchFailure: Error, Sendable, Equatable {
    /// It is no `http` or `https` address, or names a user.
    case noAddress(String)
    case unknownHost(String)
    /// The host, and one of its addresses, which is of this machine or of a private network.
    case privateNetwork(host: String, address: String)
    case noAnswer(seconds: Int)
    case tooLarge(bytes: Int)
    case tooManyRedirects(Int)
    /// The address that was met again.
    case redirectCircle(String)
    /// The media type.
    case wrongType(String)
    /// The status code of HTTP.
    case status(Int)
    /// What the client says, without its name.
    case connection(String)
    /// The program that fetches is not there.
    case noClient

    /// As the end of a sentence that begins with the address.
    package var message: String {
        switch self {
        case .noAddress(let text): "cannot be fetched: “\(text)” is no http or https address"
        case .unknownHost(let host): "cannot be fetched: there is no host \(host)"
        case .privateNetwork(let host, let address):
            "is not fetched: \(host == address ? "it" : "\(host) is \(address), which") is of this machine or of a private network; --allow-private-network allows that"
        case .noAnswer(let seconds): "did not answer within \(seconds) seconds"
        case .tooLarge(let bytes): "is larger than \(bytes >> 20) MB"
        case .tooManyRedirects(let count): "redirects more than \(count) times"
        case .redirectCircle(let address): "redirects in a circle, back to \(address)"
        case .wrongType(let type): "is \(type), which is no page and no text"
        case .status(let code): "answers with status \(code)"
        case .connection(let reason): "cannot be fetched: \(reason)"
        case .noClient: "cannot be fetched: the program curl is not installed"
        }
    }
}
